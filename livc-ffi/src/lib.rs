//! C binding of livc: `libliv` and `livc.h`.
