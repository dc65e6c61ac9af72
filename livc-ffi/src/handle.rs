//! Who owns what.
//!
//! A type that C holds by pointer says with its [`Handle`] implementation how it is owned: by one holder
//! ([`Sole`]), or by a count of holders ([`Shared`], for immutable things that other handles go on using).
//! Giving out, borrowing and freeing follow from that, so a shared thing cannot be freed as if it were not.

use std::sync::Arc;

use livc_core::{Error, ErrorKind};

mod sealed {
    pub trait Sealed {}
}

/// How a handle is owned.
pub trait Ownership: sealed::Sealed {}

/// One holder: given as a box.
#[derive(Debug)]
pub enum Sole {}
impl sealed::Sealed for Sole {}
impl Ownership for Sole {}

/// A count of holders: given as an `Arc`; immutable, so it may be used from several threads at once.
#[derive(Debug)]
pub enum Shared {}
impl sealed::Sealed for Shared {}
impl Ownership for Shared {}

/// A type that C holds by pointer.
pub trait Handle: Sized {
    /// How it is owned.
    type Owned: Ownership;
}

/// The error for a pointer that must not be NULL.
pub fn null(argument: &'static str) -> Error {
    Error::new(ErrorKind::NullArgument, "a pointer that must not be NULL was NULL").at_field(argument)
}

/// Gives a handle to its sole holder.
pub fn give<T: Handle<Owned = Sole>>(value: T) -> *mut T {
    Box::into_raw(Box::new(value))
}

/// Gives a handle to one more holder.
pub fn give_shared<T: Handle<Owned = Shared>>(value: Arc<T>) -> *mut T {
    Arc::into_raw(value).cast_mut()
}

/// Frees a handle of one holder; NULL is nothing to free.
///
/// # Safety
/// `handle` is NULL or came from [`give`] and was not freed before.
pub unsafe fn free<T: Handle<Owned = Sole>>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: it came from a box and was not freed before.
        crate::panic::guard_or((), || drop(unsafe { Box::from_raw(handle) }));
    }
}

/// Lets go of a shared handle; NULL is nothing to let go.
///
/// # Safety
/// `handle` is NULL or came from [`give_shared`] and was not freed before.
pub unsafe fn free_shared<T: Handle<Owned = Shared>>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: it came from an `Arc` and this holder was not counted down before.
        crate::panic::guard_or((), || drop(unsafe { Arc::from_raw(handle.cast_const()) }));
    }
}

/// Borrows what a pointer points to.
///
/// # Errors
/// [`ErrorKind::NullArgument`], naming the argument.
///
/// # Safety
/// `pointer` is NULL or valid for reads during `'a`, and nothing writes to it meanwhile.
pub unsafe fn borrow<'a, T>(pointer: *const T, argument: &'static str) -> Result<&'a T, Error> {
    // SAFETY: passed on to the caller.
    unsafe { pointer.as_ref() }.ok_or_else(|| null(argument))
}

/// Borrows what a pointer points to for changing it.
///
/// # Errors
/// [`ErrorKind::NullArgument`], naming the argument.
///
/// # Safety
/// `pointer` is NULL or valid for reads and writes during `'a`, and nothing else uses it meanwhile.
pub unsafe fn borrow_mut<'a, T>(pointer: *mut T, argument: &'static str) -> Result<&'a mut T, Error> {
    // SAFETY: passed on to the caller.
    unsafe { pointer.as_mut() }.ok_or_else(|| null(argument))
}

/// Borrows several things that stand behind each other; none where there are none.
///
/// # Errors
/// [`ErrorKind::NullArgument`] or [`ErrorKind::TooLarge`], naming the argument.
///
/// # Safety
/// `pointer` is NULL or points to `count` things that stay as they are during `'a`.
pub unsafe fn borrow_all<'a, T>(
    pointer: *const T,
    count: usize,
    argument: &'static str,
) -> Result<&'a [T], Error> {
    if count == 0 {
        return Ok(&[]);
    }
    if pointer.is_null() {
        return Err(null(argument));
    }
    if count.checked_mul(size_of::<T>()).is_none_or(|bytes| isize::try_from(bytes).is_err()) {
        return Err(Error::new(ErrorKind::TooLarge, "longer than memory can be").at_field(argument));
    }
    // SAFETY: the pointer is not NULL, the length fits, and the caller promises what it points to.
    Ok(unsafe { std::slice::from_raw_parts(pointer, count) })
}

/// Borrows several things that stand behind each other for changing them; none where there are none.
///
/// # Errors
/// [`ErrorKind::NullArgument`] or [`ErrorKind::TooLarge`], naming the argument.
///
/// # Safety
/// `pointer` is NULL or points to `count` things that nothing else uses during `'a`.
pub unsafe fn borrow_all_mut<'a, T>(
    pointer: *mut T,
    count: usize,
    argument: &'static str,
) -> Result<&'a mut [T], Error> {
    // SAFETY: passed on to the caller; the check of pointer and length is the same.
    let checked = unsafe { borrow_all(pointer.cast_const(), count, argument)? };
    if checked.is_empty() {
        return Ok(&mut []);
    }
    // SAFETY: the pointer is not NULL, the length fits, and the caller promises that nothing else uses it.
    Ok(unsafe { std::slice::from_raw_parts_mut(pointer, count) })
}

/// Takes one more hold of a shared handle, for another handle that goes on using it.
///
/// # Errors
/// [`ErrorKind::NullArgument`], naming the argument.
///
/// # Safety
/// `pointer` is NULL or came from [`give_shared`] and was not freed before.
pub unsafe fn hold<T: Handle<Owned = Shared>>(
    pointer: *const T,
    argument: &'static str,
) -> Result<Arc<T>, Error> {
    if pointer.is_null() {
        return Err(null(argument));
    }
    // SAFETY: it came from an `Arc` that is still held, so its count may go up and be held here.
    unsafe {
        Arc::increment_strong_count(pointer);
        Ok(Arc::from_raw(pointer))
    }
}

/// A place for an output, checked before any work is done and written only when it succeeded.
#[derive(Debug)]
pub struct Out<T>(*mut T);

impl<T> Out<T> {
    /// The place behind a pointer.
    ///
    /// # Errors
    /// [`ErrorKind::NullArgument`], naming the argument.
    ///
    /// # Safety
    /// `pointer` is NULL or valid for one write until [`Out::write`] is called.
    pub unsafe fn new(pointer: *mut T, argument: &'static str) -> Result<Self, Error> {
        if pointer.is_null() { Err(null(argument)) } else { Ok(Self(pointer)) }
    }

    /// Writes the output.
    pub fn write(self, value: T) {
        // SAFETY: `new` was promised that the place is valid for this write.
        unsafe { self.0.write(value) }
    }
}

/// What a mutable handle holds, out of reach for good once a change of it was broken off by a panic.
#[derive(Debug)]
pub struct Guarded<T> {
    inner: T,
    poisoned: bool,
}

impl<T> Guarded<T> {
    /// Something that can be changed.
    pub fn new(inner: T) -> Self {
        Self { inner, poisoned: false }
    }

    fn poisoned() -> Error {
        Error::new(ErrorKind::Poisoned, "an earlier fault left this handle unusable")
    }

    /// Reads it.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`].
    pub fn read(&self) -> Result<&T, Error> {
        if self.poisoned { Err(Self::poisoned()) } else { Ok(&self.inner) }
    }

    /// Changes it. An error leaves it usable, since no operation of the core is half-applied; a panic does not.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`], or what the change gives.
    pub fn change<R>(&mut self, change: impl FnOnce(&mut T) -> Result<R, Error>) -> Result<R, Error> {
        if self.poisoned {
            return Err(Self::poisoned());
        }
        self.poisoned = true;
        let result = change(&mut self.inner);
        self.poisoned = false;
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_handle_that_was_being_changed_is_poisoned() {
        let mut first = Guarded::new(1);
        let mut other = Guarded::new(2);
        // SAFETY: no error object is asked for.
        let status = unsafe {
            crate::panic::guard(std::ptr::null_mut(), || {
                first.change(|_| -> Result<(), Error> { panic!("fault") })
            })
        };
        assert_eq!(status, 99);
        assert_eq!(first.read().unwrap_err().kind(), ErrorKind::Poisoned);
        assert_eq!(first.change(|_| Ok(())).unwrap_err().kind(), ErrorKind::Poisoned);
        assert_eq!(*other.read().unwrap(), 2);
        other.change(|_| Err::<(), Error>(Error::new(ErrorKind::Empty, "nothing"))).unwrap_err();
        assert_eq!(*other.read().unwrap(), 2);
    }

    struct Thing;
    impl Handle for Thing {
        type Owned = Shared;
    }

    #[test]
    fn a_shared_handle_lives_as_long_as_its_last_holder() {
        let first = give_shared(Arc::new(Thing));
        // SAFETY: `first` came from `give_shared` and is freed once below.
        let second = unsafe { hold(first, "thing") }.unwrap();
        assert_eq!(Arc::strong_count(&second), 2);
        // SAFETY: this is that one time.
        unsafe { free_shared(first) };
        assert_eq!(Arc::strong_count(&second), 1);
    }
}
