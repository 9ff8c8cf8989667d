// Improves pages that already work without it. Each part is a module of its own and touches only what asks for it.

import { startPickers } from "./picker.js";
import { startDrafts } from "./draft.js";
import { startForms } from "./form.js";
import { startRegistration } from "./registration.js";
import { startShortcuts } from "./shortcut.js";

startForms(document);
startPickers(document);
// before drafts: a kept copy may need more rows of people
startRegistration(document);
startDrafts(document);
startShortcuts(document);

// parts of a page that are swapped in later ask for the same improvements
document.addEventListener("htmx:load", (event) => {
    startForms(event.detail.elt);
    startPickers(event.detail.elt);
});
