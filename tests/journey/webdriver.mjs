// The WebDriver wire, by plain fetch: one class, one method a thing that a person can do to a window.
// Invariant: every failed command throws with the driver's own words.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: "\uE003", Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Alt: "\uE00A",
  Escape: "\uE00C", Space: " ", PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011",
  ArrowLeft: "\uE012", ArrowUp: "\uE013", ArrowRight: "\uE014", ArrowDown: "\uE015", Delete: "\uE017",
  F1: "\uE031", F5: "\uE035", F6: "\uE036",
};

const keyUp = (value) => ({ type: "keyUp", value });
const keyDown = (value) => ({ type: "keyDown", value });

export class Session {
  #base;

  constructor(base) {
    this.#base = base;
  }

  /** Opens a session in which `binary` runs with `args`. */
  static async open(server, binary, args = []) {
    const browser = { "webkitgtk:browserOptions": { binary, args } };
    const { sessionId } = await send("POST", `${server}/session`, { capabilities: { alwaysMatch: browser } });
    const session = new Session(`${server}/session/${sessionId}`);
    await session.#post("timeouts", { script: 60_000, pageLoad: 60_000, implicit: 0 });
    return session;
  }

  #post = (path, body = {}) => send("POST", `${this.#base}/${path}`, body);

  close = () => send("DELETE", this.#base);
  goTo = (url) => this.#post("url", { url });
  title = () => send("GET", `${this.#base}/title`);
  click = (element) => this.#post(`element/${element[ELEMENT]}/click`);
  resize = (width, height) => this.#post("window/rect", { width, height });

  /** Runs `fn` in the page with `args`; elements go in and come out as references, promises are awaited. */
  async run(fn, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${fn})(...Array.prototype.slice.call(arguments, 0, -1)))
        .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.#post("execute/async", { script, args });
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  /** Runs the text of a whole script in the page. */
  inject = (script) => this.#post("execute/sync", { script, args: [] });

  /** The page as a PNG. */
  screenshot = async () => Buffer.from(await send("GET", `${this.#base}/screenshot`), "base64");

  /** Types a text key by key where the focus is. */
  type(text) {
    const strokes = [...text].flatMap((character) => {
      const key = character === "\n" ? KEYS.Enter : character;
      return [keyDown(key), keyUp(key)];
    });
    return this.#keys(strokes);
  }

  /** Presses a key or a chord: `Enter`, `Control+k`, `Shift+Tab`. */
  press(chord) {
    const keys = chord.split(/(?<!^|\+)\+/).map((name) => KEYS[name] ?? name);
    return this.#keys([...keys.map(keyDown), ...keys.toReversed().map(keyUp)]);
  }

  #keys = (actions) => this.#post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
}

async function send(method, url, body) {
  const answer = await fetch(url, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
