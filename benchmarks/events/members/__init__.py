"""The contenders, each a module with `setup`, `publish`, `publish_one` and `work`."""
