"""The GraphiQL page in a real browser: offline, under its policy, asking and showing answers."""

import re
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.acceptance.graphiql.conftest import Visit
from tests.acceptance.graphiql.stub_site import HOSTILE_NAME


@pytest.mark.parametrize("path", ["/graphql/", "/some/prefix/graphql"])
def test_page_loads_everything_from_its_own_site_without_a_complaint(
    visit: Visit, path: str
) -> None:
    visit.open(path)
    visit.write("{ hello }")
    visit.run()
    visit.expect_answer("Hello, world!")
    visit.take_picture(f"page{path.replace('/', '-')}")
    assert visit.foreign_requests() == []
    assert visit.console == []
    assert visit.violations() == []


def test_workers_of_the_editor_are_files_of_the_site(visit: Visit) -> None:
    visit.open()
    visit.write("{ helo }")
    # Only the GraphQL worker, with the schema it got by introspection, can know that this is wrong.
    visit.page.locator(".graphiql-query-editor .squiggly-error").wait_for()
    wait_for_worker(visit, f"{visit.origin}/graphql/static/graphql.worker-")
    wait_for_worker(visit, f"{visit.origin}/graphql/static/json.worker-")
    assert not any("blob:" in worker.url for worker in visit.page.workers)
    assert visit.violations() == []


def wait_for_worker(visit: Visit, address: str) -> None:
    """Wait until a worker of an address is there: each starts in its own time."""
    if not any(worker.url.startswith(address) for worker in visit.page.workers):
        visit.page.wait_for_event("worker", lambda worker: worker.url.startswith(address))


def test_query_is_sent_as_json_with_the_preflight_and_csrf_headers(visit: Visit) -> None:
    visit.open()
    visit.write("{ headers }")
    with visit.page.expect_request(
        lambda request: "{ headers }" in (request.post_data or "")
    ) as sent:
        visit.run()
    visit.expect_answer("X-Mainspring-Preflight: 1")
    headers = sent.value.all_headers()
    assert headers["content-type"] == "application/json"
    assert headers["x-mainspring-preflight"] == "1"
    cookies = {cookie["name"]: cookie["value"] for cookie in visit.page.context.cookies()}
    assert headers["x-csrftoken"] == cookies["csrftoken"]


def test_documentation_shows_the_schema(visit: Visit) -> None:
    visit.open()
    visit.page.get_by_role("button", name="Show Documentation Explorer").click()
    visit.page.get_by_role("link", name="Query", exact=True).click()
    expect(visit.page.get_by_text("Greets whom you name.")).to_be_visible()
    visit.take_picture("documentation")


def test_completion_knows_the_fields(visit: Visit) -> None:
    visit.open()
    visit.write("{ ")
    visit.page.keyboard.press("Control+Space")
    expect(visit.page.locator(".suggest-widget").get_by_text("headers").first).to_be_visible()
    visit.take_picture("completion")


def test_the_first_examples_are_tabs_of_the_first_visit(visit: Visit) -> None:
    visit.open()
    expect(visit.page.locator(".graphiql-tab")).to_have_count(3)
    visit.page.get_by_role("tab", name="Greet").click()
    visit.run()
    visit.expect_answer("Hello, Ada!")


def test_all_examples_are_in_a_list_from_the_start(visit: Visit) -> None:
    visit.open()
    items = visit.page.get_by_role("region", name="Examples").get_by_role("listitem")
    names = ["Say hello", "Greet someone", HOSTILE_NAME, "Greet two", "Headers"]
    expect(items).to_have_text(names)
    visit.take_picture("examples")


def test_an_example_of_the_list_opens_with_its_variables(visit: Visit) -> None:
    visit.open()
    visit.page.get_by_role("button", name="Greet two").click()
    expect(visit.page.locator(".graphiql-tab")).to_have_count(4)
    visit.run()
    visit.expect_answer("Hello, Grace!")


def test_an_example_waits_until_there_is_an_editor_for_it(visit: Visit) -> None:
    # Held back until nobody holds it any more.
    visit.page.route("**/monaco-editor-*.js", lambda _route: None)
    visit.page.goto(f"{visit.origin}/graphql/")
    item = visit.page.get_by_role("button", name="Greet two")
    expect(item).to_be_disabled()
    visit.page.unroute("**/monaco-editor-*.js")
    item.click()
    expect(visit.page.get_by_role("tab", name="Two")).to_be_visible()
    visit.run()
    visit.expect_answer("Hello, Grace!")


def test_an_example_that_is_a_tab_is_gone_to(visit: Visit) -> None:
    visit.open()
    for name in ("Greet two", "Greet someone", "Greet two"):
        item = visit.page.get_by_role("button", name=name)
        item.click()
        expect(item).to_have_attribute("aria-current", "true")
    expect(visit.page.locator(".graphiql-tab")).to_have_count(4)


def test_a_list_that_was_closed_stays_closed(visit: Visit) -> None:
    visit.open()
    region = visit.page.get_by_role("region", name="Examples")
    expect(region).to_be_visible()
    visit.page.get_by_role("button", name="Hide Examples").click()
    expect(region).not_to_be_visible()
    visit.open()
    expect(region).not_to_be_visible()
    visit.page.get_by_role("button", name="Show Examples").click()
    expect(region).to_be_visible()


def test_another_panel_begins_at_its_top_wherever_the_list_was(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 900, "height": 180})
    visit.open()
    items = visit.page.get_by_role("region", name="Examples").get_by_role("listitem")
    items.last.scroll_into_view_if_needed()
    expect(items.first).not_to_be_in_viewport()
    visit.page.get_by_role("button", name="Show Documentation Explorer").click()
    expect(visit.page.locator(".graphiql-doc-explorer-title")).to_be_in_viewport()


def test_many_tabs_are_one_row_beside_the_name_of_who_asks(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 900, "height": 600})
    visit.open()
    editor = visit.page.locator(".graphiql-query-editor")
    before = editor.bounding_box()
    for _ in range(12):
        visit.page.get_by_role("button", name="New tab").click()
    expect(visit.page.locator(".graphiql-tab")).to_have_count(15)
    assert editor.bounding_box() == before
    tops = "tabs => tabs.map((tab) => tab.getBoundingClientRect().top)"
    assert len(set(visit.page.locator(".graphiql-tab").evaluate_all(tops))) == 1
    expect(visit.page.locator(".graphiql-tab-active")).to_be_in_viewport()
    visit.take_picture("many-tabs")


def test_hostile_text_in_an_example_stays_text(visit: Visit) -> None:
    visit.open()
    expect(visit.page.get_by_role("button", name=HOSTILE_NAME)).to_be_visible()
    assert visit.page.title() == "Stub site"
    assert visit.violations() == []


def test_link_with_a_query_shows_it_without_running_it(visit: Visit) -> None:
    visit.open("/graphql/?query=%7B%20hello(name%3A%22link%22)%20%7D")
    editor = visit.page.locator(".graphiql-query-editor .view-lines")
    expect(editor).to_contain_text(re.compile("link"))
    expect(visit.page.locator(".graphiql-response")).not_to_contain_text("Hello")
    visit.run()
    visit.expect_answer("Hello, link!")


def test_anonymous_visitor_is_offered_the_sign_in_page(visit: Visit) -> None:
    visit.open()
    link = visit.page.get_by_role("link", name="sign in")
    expect(link).to_have_attribute("href", "/sign-in/?next=%2Fgraphql%2F")


def test_sign_in_stays_on_one_line_beside_many_tabs(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 420, "height": 600})
    visit.open()
    viewer = visit.page.locator(".mainspring-viewer")
    assert viewer.evaluate("item => item.getClientRects().length") == 1


def test_signed_in_visitor_is_named(visit: Visit) -> None:
    visit.page.context.add_cookies([{"name": "viewer", "value": "ada", "url": visit.origin}])
    visit.open()
    expect(visit.page.locator(".mainspring-viewer")).to_have_text("ada")


def test_answer_that_is_not_json_is_shown_as_an_error(visit: Visit) -> None:
    visit.open()
    visit.page.route("**/graphql/", lambda route: route.fulfill(status=502, body="Bad gateway"))
    visit.write("{ hello }")
    visit.run()
    visit.expect_answer("HTTP 502, not JSON: Bad gateway")


@pytest.mark.parametrize(
    ("directive", "attempt"),
    [
        (
            "script-src-elem inline",
            (
                "const element = document.createElement('script'); "
                "element.textContent = 'window.ran = true'; document.body.append(element)"
            ),
        ),
        ("img-src", "new Image().src = 'http://127.0.0.1:9/picture.png'"),
        ("connect-src", "fetch('http://127.0.0.1:9/').catch(() => null)"),
        ("worker-src blob", "new Worker(URL.createObjectURL(new Blob([''])))"),
    ],
)
def test_policy_refuses_what_an_attacker_would_try(
    visit: Visit, directive: str, attempt: str
) -> None:
    # Also the proof that the empty lists of violations in the other tests are not blindness.
    visit.open()
    visit.page.evaluate(f"() => {{ try {{ {attempt} }} catch {{ }} }}")
    visit.page.wait_for_function("window.violations.length > 0")
    assert visit.violations()[0].startswith(directive)
    assert visit.page.evaluate("window.ran") is None


def test_asset_address_does_not_reach_other_files(site: str) -> None:
    for name in ("files.json", "../../graphiql.py", "%2e%2e%2fgraphiql.py", "main.js"):
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"{site}/graphql/static/{name}")  # noqa: S310  # our own site
        with refused.value:
            assert refused.value.code == 404
