// Browsers start no worker for pages opened from a folder (file://). The theme's search is a worker:
// there, it runs in a hidden frame instead, behind the same three doors a worker has.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    constructor(address) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.body.append(frame);
      this.inside = frame.contentWindow;
      const page = frame.contentDocument;
      // What a worker finds in its scope, and a frame lacks or means otherwise.
      this.inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      this.inside.importScripts = (...names) =>
        names.reduce((before, name) => before.then(() => load(page, name)), Promise.resolve());
      this.ready = load(page, address);
    }

    postMessage(data) {
      this.ready.then(() => this.inside.dispatchEvent(new MessageEvent("message", { data })));
    }

    terminate() {
      this.inside.frameElement.remove();
    }
  };

  function load(page, address) {
    return new Promise((done, failed) => {
      const script = page.createElement("script");
      script.src = address;
      script.onload = done;
      script.onerror = failed;
      page.body.append(script);
    });
  }
}
