"""Names of places become `Place`s with their codes. In: a `Text` and a `Pack`. Out: every mention, in reading order."""
