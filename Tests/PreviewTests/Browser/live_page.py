"""Opens the live page of a lesson in Chromium, edits the lesson, and checks what its reader would see.

usage: live_page.py URL LESSON.md

The lesson is the one of BrowserTests.swift. One line for each check that fails; the exit code is 1 if any does.
"""

import shutil
import sys
import time
from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import sync_playwright

FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
NOTICE = "(document.querySelector('.preview-notice')?.textContent ?? '')"
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]}, "preload": False}
MIDDLE = "[...document.querySelectorAll('article > p')].find(p => p.textContent === 'Paragraph 20.')"

problems = []


def check(name, holds, found=""):
    if not holds:
        problems.append(f"{name}{': ' + str(found) if found != '' else ''}")


def until(page, condition, name):
    """Waits for what happens elsewhere; that it comes at all is checked, not when."""
    for _ in range(6000):
        if page.evaluate(f"() => {condition}"):
            return
        time.sleep(0.02)
    check(name, False, page.evaluate(f"() => {NOTICE}"))


def shows(text):
    return f"document.querySelector('article').textContent.includes({text!r})"


def look(page, lesson):
    text = lesson.read_text()
    page.evaluate("() => document.querySelector('details').open = true")
    top = f"{MIDDLE}.getBoundingClientRect().top"
    page.evaluate(f"() => {MIDDLE}.scrollIntoView({{ block: 'start', behavior: 'instant' }})")
    before = page.evaluate(f"() => {top}")

    lesson.write_text(text.replace("Paragraph 1.", "Paragraph 1.\n\nA new paragraph.\n\nAnother one.").replace("first", "second"))
    until(page, shows("A new paragraph."), "a save reaches the page")
    until(page, shows("second"), "what the last block printed reaches the page")
    after = page.evaluate(f"() => {top}")
    check("what is read stays where it is", abs(before - after) < 1.5, (before, after))
    check("what was opened stays open", page.evaluate("() => document.querySelector('details').open"))
    check("nothing is said", page.evaluate(f"() => {NOTICE}") == "")

    lesson.write_text(text.replace('"first"', "none"))
    until(page, f"{NOTICE}.startsWith('1 error · ')", "an error is told")
    until(page, "document.querySelector('.block > .problem')?.textContent.includes(\"cannot find 'none'\")", "it is at its block")
    for scheme in ("light", "dark"):
        for width in (1200, 360):
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate(AXE_SCRIPT)
            found = page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
            check(f"no barrier, {scheme} {width}", not found, [violation["id"] for violation in found])
            wide = page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")
            check(f"as wide as the screen, {scheme} {width}", not wide)
    with page.expect_navigation():
        page.click(".preview-notice a")
    until(page, f"location.search === '?good' && {NOTICE}.includes('Back to now')", "the page without errors is there")
    check("it is without errors", page.evaluate(f"() => {shows('second')} && !document.querySelector('.problem')"))
    with page.expect_navigation():
        page.click(".preview-notice a")
    until(page, f"location.search === '' && {NOTICE}.startsWith('1 error')", "and back")

    lesson.write_text(text.replace('print("first")', "//| fuel: 1000000000000000\nvar i = 0\nwhile i >= 0 { i = 1 - i }"))
    until(page, f"{NOTICE}.startsWith('Running… block 2 of 2')", "a run is told")
    check("its page stays", page.evaluate("() => document.querySelectorAll('.problem').length") == 1)
    lesson.write_text(text.replace("first", "third"))
    until(page, f"{shows('third')} && {NOTICE} === ''", "a save ends the run")

    page.reload()
    page.context.set_offline(True)
    page.evaluate("() => dispatchEvent(new Event('pagehide'))")
    page.evaluate("() => dispatchEvent(new Event('pageshow'))")
    until(page, f"{NOTICE} === 'The preview has ended.'", "a preview that is not there is told")
    page.context.set_offline(False)
    until(page, f"{NOTICE} === ''", "a preview that comes back is heard")


def main(url, path):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page()
        page.set_default_timeout(120_000)
        page.on("console", lambda message: "ERR_INTERNET_DISCONNECTED" in message.text or check("the console is quiet", False, message.text))
        page.on("pageerror", lambda error: check("no script fails", False, error))
        origin = url[: url.index("/", 8)]
        page.on("request", lambda r: check("no request leaves", r.url.startswith((origin, "data:")), r.url))
        page.goto(url)
        look(page, Path(path))
        browser.close()
    print("\n".join(dict.fromkeys(problems)))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
