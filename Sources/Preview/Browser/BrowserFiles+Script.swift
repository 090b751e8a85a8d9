extension BrowserFiles {
  /// Swaps the page when the preview says that there is another one, and says meanwhile what goes on.
  ///
  /// Only those parts of the page are replaced that differ, so that what the reader opened, marked or scrolled stays, and the
  /// first part in view that stayed keeps its place on the screen. A page that is not looked at does not listen: browsers allow
  /// few connections to one server.
  static let scriptText = #"""
    'use strict';
    (() => {
      const { page, version: shown } = document.currentScript.dataset;
      let version = shown, wanted = shown, isSwapping = false, source = null, timer = 0;

      const notice = document.createElement('div');
      notice.className = 'preview-notice';
      notice.setAttribute('role', 'status');
      document.body.append(notice);

      const link = (text, address) => {
        const element = document.createElement('a');
        element.href = address;
        element.textContent = text;
        return element;
      };

      // What is over in a moment need not be said; what is said already is not said again.
      let said = '';
      function say(text, { more = [], isBad = false, delay = 0 } = {}) {
        const all = [text, ...more.map((part) => part.textContent ?? part)].join('');
        if (all === said) return;
        said = all;
        clearTimeout(timer);
        timer = setTimeout(() => {
          notice.classList.toggle('bad', isBad);
          notice.replaceChildren(...(text ? [text] : []), ...more);
        }, delay);
      }

      if (shown === 'good') {
        say('The last page without errors. ', { more: [link('Back to now', location.pathname)] });
        return;
      }

      // Where a run is changes all the time: who listens to the page instead of looking at it hears only that it runs.
      const place = document.createElement('span');
      place.setAttribute('aria-hidden', 'true');

      function tell(state) {
        place.textContent = '';
        if (state.isGone) return say('There is no lesson here now.', { isBad: true });
        if (state.running !== undefined) {
          say('Running… ', { more: [place], delay: notice.hasChildNodes() ? 0 : 300 });
          place.textContent = state.running;
          return;
        }
        const count = state.errors === 0 ? '' : state.errors === 1 ? '1 error' : state.errors + ' errors';
        say(count, { more: state.hasGood ? [' · ', link('the last page without', '?good')] : [], isBad: true });
      }

      // Containers stay, and so do those of their parts that are the same, in their order.
      const containers = new Set(['BODY', 'MAIN', 'ARTICLE']);
      const key = (node) => containers.has(node.nodeName) ? node.nodeName : node.outerHTML ?? node.textContent;

      function patch(old, now) {
        for (const name of old.getAttributeNames()) if (!now.hasAttribute(name)) old.removeAttribute(name);
        for (const name of now.getAttributeNames()) old.setAttribute(name, now.getAttribute(name));
        const a = [...old.childNodes].filter((node) => node !== notice), b = [...now.childNodes];
        const [before, after] = [a.map(key), b.map(key)];
        // How many parts can stay of those from here on: the longest common subsequence.
        const kept = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
        for (let i = a.length - 1; i >= 0; i--) {
          for (let j = b.length - 1; j >= 0; j--) {
            kept[i][j] = before[i] === after[j] ? kept[i + 1][j + 1] + 1 : Math.max(kept[i + 1][j], kept[i][j + 1]);
          }
        }
        let i = 0, j = 0;
        while (i < a.length || j < b.length) {
          if (i < a.length && j < b.length && before[i] === after[j]) {
            if (containers.has(before[i])) patch(a[i], b[j]);
            i++, j++;
          } else if (j === b.length || (i < a.length && kept[i + 1][j] >= kept[i][j + 1])) {
            a[i++].remove();
          } else {
            old.insertBefore(b[j++], a[i] ?? (notice.parentNode === old ? notice : null));
          }
        }
      }

      function replaceBody(now) {
        document.title = now.title;
        document.documentElement.lang = now.documentElement.lang;
        const all = () => [...document.querySelectorAll('details')];
        const opened = all().map((element, index) => ({ element, index })).filter(({ element }) => element.open);
        const place = { left: scrollX, top: scrollY };
        const parts = [...document.querySelectorAll('main > .title, article > *, .turn')]
          .map((element) => ({ element, rect: element.getBoundingClientRect() }));
        const first = Math.max(0, parts.findIndex(({ rect }) => rect.bottom > 0));

        for (const { element } of opened) element.open = false;
        patch(document.body, now.body);
        for (const { element, index } of opened) {
          const same = element.isConnected ? element : all()[index];
          if (same) same.open = true;
        }
        if (place.top === 0) return;
        // The first part in view, or else the nearest before it: what grows then grows downwards.
        const stays = ({ element }) => element.isConnected;
        const anchor = parts.slice(0, first + 1).findLast(stays) ?? parts.find(stays);
        const top = anchor ? scrollY + anchor.element.getBoundingClientRect().top - anchor.rect.top : place.top;
        scrollTo({ left: place.left, top, behavior: 'instant' });
      }

      async function swap() {
        if (isSwapping) return;
        isSwapping = true;
        try {
          while (version !== wanted) {
            const response = await fetch(location.pathname, { cache: 'no-store' });
            const now = new DOMParser().parseFromString(await response.text(), 'text/html');
            version = now.querySelector('script[data-version]')?.dataset.version ?? wanted;
            // 202: a page that runs for the first time has nothing to show yet.
            if (response.status !== 202) replaceBody(now);
            if (version !== wanted) await new Promise((resolve) => setTimeout(resolve, 200));
          }
        } catch {
          // The preview has ended; if it comes back, its first event says what there is.
        } finally {
          isSwapping = false;
        }
      }

      function listen() {
        if (source || document.visibilityState === 'hidden') return;
        source = new EventSource('/.unroll/events?page=' + encodeURIComponent(page));
        source.onmessage = (event) => {
          const state = JSON.parse(event.data);
          tell(state);
          wanted = state.version;
          if (!state.isGone) swap();
        };
        source.onerror = () => {
          say('The preview has ended.', { isBad: true, delay: 1500 });
          if (source?.readyState !== EventSource.CLOSED) return;
          source = null;
          setTimeout(listen, 1000);
        };
      }

      function stop() {
        source?.close();
        source = null;
      }

      addEventListener('visibilitychange', () => document.visibilityState === 'hidden' ? stop() : listen());
      addEventListener('pagehide', stop);
      addEventListener('pageshow', listen);
      listen();
    })();

    """#
}
