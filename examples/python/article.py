"""Which article lets a member speak at the case meeting, on the last day of the old Criminal Code and on the
first of the new one?"""

import livc

law = livc.Law()
for day in ["2026-08-31", "2026-09-01"]:
    citation = law.cite("occ/458ter/1", day)
    print(f"{day}: {citation.provision}")
    for language in livc.Language:
        print(f"  {language}: {citation.label[language]}")

# A question that has no answer says why, and what would have been accepted.
try:
    print(law.cite("l18/3/1", "2018-01-01").provision)
except livc.NotFoundError as error:
    print(f"2018-01-01: {error.kind}, {'; '.join(error.expected)}")
