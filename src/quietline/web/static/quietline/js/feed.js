// Listens for changes. Events carry no content: what changed is asked for, by whoever may see it.
import { leave } from "./wire.js";

/** Calls `changed(conversation)` for each change after `index`; reconnects by itself. */
export function listen(address, index, changed) {
  let latest = Number(index) || 0;
  let source = null;
  let wait = 1000;

  const connect = () => {
    source = new EventSource(`${address}?after=${latest}`);
    source.onopen = () => { wait = 1000; };
    source.onmessage = (event) => {
      latest = Number(event.lastEventId) || latest;
      changed(JSON.parse(event.data).conversation);
    };
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) ended();
    };
  };

  // The stream was refused: signed out (then the page leads to sign-in) or the server is restarting.
  const ended = async () => {
    const answer = await fetch(address, { method: "HEAD" }).catch(() => null);
    if (answer?.status === 204) leave();
    else setTimeout(connect, wait = Math.min(wait * 2, 15000));
  };

  addEventListener("pagehide", () => source.close());
  connect();
}
