"""Writes: rows are prepared, saved and checked in one transaction.

What happens in which order, and where:

1. `mutations` refuses who may do it to no row, and tries it (`attempts`): an attempt in which a
   constraint of the database speaks up is followed by a thorough one, which finds words for it, and
   one in which others were in the way by up to seven more. `together` does this for several writes;
   `single` knows which are one statement and need no transaction.
2. `one_attempt` opens nothing: it does the write by its kind, with `means` that all share.
   `writer` is about rows by their keys, `bulk` about all that fit a condition, `alike` about rows
   that nobody has to look at, `skipping` about those of many that can be made, `acting` about a
   method of the project.
3. `preparation` makes drafts of rows (`row_draft`): found and locked (`row_finding`), given their
   values (`row_filling`), their own links (`own_links`), looked at (`row_cleaning`), and given what
   is to be done behind them (`links_behind`). Nothing is stored so far; all that is wrong is told.
4. `saving` stores the drafts, those that others lead to first, and sees that the principal's rules
   hold of the rows as they are now.
5. What was done is told to the plugins that want to know (`change_record`, `telling`): at the end
   of the transaction, and again once the outermost one is committed.
6. The rows are read for the answer as the principal may, once the transaction has ended; those that
   are deleted just before.
"""
