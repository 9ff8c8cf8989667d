// Pickers: a text field with data-suggest-url becomes a combobox whose suggestions the server renders as list items.

import { findAll } from "./page.js";

const WAIT_WHILE_TYPING = 150;

/** The item an arrow key leads to; beyond the ends it starts again at the other end. */
export function nextIndex(current, key, length) {
    if (length === 0) return -1;
    if (key === "ArrowDown") return (current + 1) % length;
    return current <= 0 ? length - 1 : current - 1;
}

export function startPickers(root) {
    findAll(root, "input[data-suggest-url]").forEach((field) => new Picker(field).start());
}

class Picker {
    constructor(field) {
        this.field = field;
        this.box = field.closest(".picker");
        this.code = this.box.querySelector("[data-picker-code]");
        this.list = document.createElement("ul");
        this.current = -1;
        this.request = undefined;
    }

    start() {
        if (this.box.hasAttribute("data-ready")) return;
        this.box.setAttribute("data-ready", "");
        this.list.className = "picker-list";
        this.list.id = `${this.field.id}-list`;
        this.list.setAttribute("role", "listbox");
        this.list.setAttribute("aria-label", this.field.labels[0]?.firstElementChild?.textContent ?? "建议");
        this.list.hidden = true;
        this.box.append(this.list);
        setAttributes(this.field, {
            role: "combobox",
            "aria-autocomplete": "list",
            "aria-expanded": "false",
            "aria-controls": this.list.id,
        });
        this.field.addEventListener("input", (event) => this.typed(event));
        this.field.addEventListener("compositionend", () => this.askSoon());
        this.field.addEventListener("keydown", (event) => this.key(event));
        this.field.addEventListener("blur", () => this.close());
        // before the blur of the field, which would close the list under the pointer
        this.list.addEventListener("mousedown", (event) => this.clicked(event));
    }

    typed(event) {
        if (this.code) this.code.value = "";
        // half-typed pinyin is no question
        if (!event.isComposing) this.askSoon();
    }

    askSoon() {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), WAIT_WHILE_TYPING);
    }

    async ask() {
        const question = this.field.value.trim();
        this.request?.abort();
        if (question === "") {
            this.close();
            return;
        }
        this.request = new AbortController();
        try {
            const url = new URL(this.field.dataset.suggestUrl, document.baseURI);
            url.searchParams.set("q", question);
            const response = await fetch(url, { signal: this.request.signal, headers: { Accept: "text/html" } });
            if (response.ok && !response.redirected) this.show(await response.text());
        } catch (failure) {
            // the words typed stay valid without a suggestion
            if (failure.name !== "AbortError") this.close();
        }
    }

    show(html) {
        const answer = new DOMParser().parseFromString(html, "text/html");
        const items = [...answer.querySelectorAll('li[role="option"]')];
        items.forEach((item, index) => (item.id = `${this.list.id}-${index}`));
        this.list.replaceChildren(...(items.length > 0 ? items : [nothingFound()]));
        this.current = -1;
        this.field.removeAttribute("aria-activedescendant");
        this.setOpen(document.activeElement === this.field);
        if (!this.list.hidden) this.list.scrollIntoView({ block: "nearest" });
    }

    key(event) {
        if (event.isComposing) return;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (this.list.hidden) this.ask();
            else this.mark(nextIndex(this.current, event.key, this.items().length));
        } else if (event.key === "Enter" && !this.list.hidden) {
            event.preventDefault();
            this.choose(this.items()[Math.max(this.current, 0)]);
        } else if (event.key === "Escape" && !this.list.hidden) {
            event.preventDefault();
            event.stopPropagation();
            this.close();
        } else if (event.key === "Tab" && this.current >= 0) {
            this.choose(this.items()[this.current]);
        }
    }

    mark(index) {
        this.items().forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
        this.current = index;
        const item = this.items()[index];
        if (!item) return;
        this.field.setAttribute("aria-activedescendant", item.id);
        item.scrollIntoView({ block: "nearest" });
    }

    clicked(event) {
        event.preventDefault();
        const item = event.target.closest('[role="option"]');
        if (item) this.choose(item);
    }

    choose(item) {
        if (!item) return;
        this.field.value = item.dataset.words;
        if (this.code) this.code.value = item.dataset.code;
        this.close();
        this.field.dispatchEvent(new Event("change", { bubbles: true }));
    }

    items() {
        return [...this.list.querySelectorAll('[role="option"]')];
    }

    close() {
        clearTimeout(this.timer);
        this.request?.abort();
        this.setOpen(false);
    }

    setOpen(open) {
        this.list.hidden = !open;
        this.field.setAttribute("aria-expanded", String(open));
        if (!open) {
            this.current = -1;
            this.field.removeAttribute("aria-activedescendant");
        }
    }
}

function nothingFound() {
    const item = document.createElement("li");
    item.className = "picker-empty";
    item.textContent = "没有找到，请换一个词";
    return item;
}

function setAttributes(element, attributes) {
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}
