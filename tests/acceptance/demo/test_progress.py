import io

from examples.flights.flights.progress import Bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_one_line_per_finished_piece_in_a_file():
    stream = io.StringIO()
    bar = Bar(stream)
    for done in (0, 500, 1000):
        bar("flights", done, 1000)
    (line,) = stream.getvalue().splitlines()
    assert line.split()[:3] == ["flights", "1,000", "rows"]


def test_a_growing_bar_in_a_terminal():
    stream = Terminal()
    bar = Bar(stream)
    bar("flights", 0, 1000)
    assert "░" * 30 in stream.getvalue()
    assert "0 of 1,000" in stream.getvalue()
    bar("flights", 1000, 1000)
    assert stream.getvalue().endswith("s\n")


def test_nothing_to_do_is_done():
    stream = Terminal()
    Bar(stream)("planes", 0, 0)
    assert "0 rows" in stream.getvalue()
