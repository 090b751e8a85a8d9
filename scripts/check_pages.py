"""Opens pages from the disk in Chromium, as readers do, and checks what they would meet.

usage: check_pages.py FILE.html|FOLDER...

Each page is opened light and dark, on a wide and on a narrow screen. It must have no accessibility violation (axe-core,
WCAG 2.1 A and AA), ask for nothing outside of its folder, report no error, and not be wider than the screen.
One line per check; the exit code is 1 if any failed, 64 if there was nothing to check.
"""

import shutil
import sys
from itertools import product
from pathlib import Path
from urllib.parse import unquote, urlsplit

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Error, sync_playwright

SCHEMES = ("light", "dark")
WIDTHS = (1200, 360)
RULES = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]},
    "preload": False,
    "resultTypes": ["violations"],
}
BROWSER_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-component-update",
    "--no-first-run",
]

WIDEST = """() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return null
  const scrolls = (element) => {
    for (let e = element.parentElement; e; e = e.parentElement)
      if (getComputedStyle(e).overflowX !== 'visible') return true
    return false
  }
  const wide = [...document.body.querySelectorAll('*')]
    .filter((e) => e.getBoundingClientRect().right > width + 0.5 && !scrolls(e))
    .map((e) => e.tagName.toLowerCase() + (e.className ? '.' + e.className : ''))
  return wide.slice(0, 3).join(', ') || 'the page'
}"""


def pages_in(arguments):
    """Each page with the folder that it may load from."""
    for argument in map(Path, arguments):
        if argument.is_dir():
            for path in sorted(argument.rglob("*.html")):
                yield path.resolve(), argument.resolve()
        else:
            yield argument.resolve(), argument.resolve().parent


def is_own(url, folder):
    parts = urlsplit(url)
    if parts.scheme in ("data", "about"):
        return True
    path = Path(unquote(parts.path)).resolve()
    return parts.scheme == "file" and path.is_relative_to(folder) and path.exists()


def loading_problems(page, path, folder):
    problems = []
    page.on("request", lambda r: is_own(r.url, folder) or problems.append(f"asks for {r.url}"))
    page.on("requestfailed", lambda r: problems.append(f"did not get {r.url}"))
    page.on("console", lambda m: m.type in ("error", "warning") and problems.append(f"console: {m.text}"))
    page.on("pageerror", lambda e: problems.append(f"error: {e}"))
    page.goto(path.as_uri(), wait_until="load")
    page.evaluate(AXE_SCRIPT)
    return problems


def layout_problems(page, scheme, width):
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 800})
    widest = page.evaluate(WIDEST)
    problems = [f"wider than the screen: {widest}"] if widest else []
    for violation in page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
        places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
        problems.append(f"{violation['id']}: {violation['help']} ({len(places)}: {', '.join(places[:3])})")
    return problems


def checks_of(page, path, folder):
    """The name of each check with the problems it found."""
    try:
        yield "loads", loading_problems(page, path, folder)
        for scheme, width in product(SCHEMES, WIDTHS):
            yield f"{scheme} {width}", layout_problems(page, scheme, width)
    except Error as error:
        yield "opens", [str(error).splitlines()[0]]


def main(arguments):
    pages = list(pages_in(arguments))
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not pages or not browser_path:
        print(f"{Path(__file__).name}: no {'Chromium' if pages else 'pages'} found", file=sys.stderr)
        return 64
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=BROWSER_FLAGS)
        context = browser.new_context(offline=True)
        for path, folder in pages:
            page = context.new_page()
            for name, problems in checks_of(page, path, folder):
                print(f"{'FAIL' if problems else 'ok  '} {path.relative_to(folder)}: {name}", flush=True)
                for problem in dict.fromkeys(problems):
                    print(f"     {problem}")
                passed, failed = (passed, failed + 1) if problems else (passed + 1, failed)
            page.close()
        browser.close()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
