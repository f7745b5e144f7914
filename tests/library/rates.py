"""Exchange rates, always the same."""


def current() -> dict[str, object]:
    """Give what a euro is in each currency."""
    return {"EUR": 1, "USD": "1.25", "JPY": 160, "GBP": "0.8", "XAF": float("nan")}
