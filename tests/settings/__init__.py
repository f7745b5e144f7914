"""Django settings of the tests, one module per database."""
