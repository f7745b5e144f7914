"""Who may read what: expressions and a principal in, Decisions out."""
