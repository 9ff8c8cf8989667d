// Drafts: a form with data-draft-url saves itself two seconds after a change. Without a connection the text stays in
// this browser under the draft's id and is sent when the connection is back; it is removed as soon as it has arrived.

import { csrfHeader } from "./page.js";

const WAIT_AFTER_CHANGE = 2000;
const WAIT_AFTER_FAILURE = 10000;
const COPY = "draft:";
const SUBMITTED = "draft-submitted";

/** What is saved of a form: no files, no tokens, no passwords. */
export function fieldsToSave(form) {
    const secret = new Set([...form.querySelectorAll('input[type="password"]')].map((field) => field.name));
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
        const kept = typeof value === "string" && name !== "_csrf" && name !== "_method" && !secret.has(name);
        if (kept) fields.append(name, value);
    }
    return fields;
}

/** Puts saved fields back into a form; answers whether anything changed. */
export function restore(form, fields) {
    let changed = false;
    for (const element of form.elements) {
        if (!element.name || !isText(element) || !fields.has(element.name)) continue;
        const box = element.type === "checkbox" || element.type === "radio";
        const values = fields.getAll(element.name);
        if (box && element.checked !== values.includes(element.value)) {
            element.checked = !element.checked;
            changed = true;
        } else if (!box && element.value !== values[0]) {
            element.value = values[0];
            changed = true;
        }
    }
    return changed;
}

function isText(element) {
    return element.name !== "_csrf" && !["file", "password", "submit", "button"].includes(element.type);
}

export function startDrafts(root) {
    const forms = [...root.querySelectorAll("form[data-draft-url]")];
    forgetSubmitted(forms.map((form) => form.dataset.draftId));
    forms.forEach((form) => new Draft(form).start());
    // nobody after this officer may find the text in this browser
    root.querySelector("form[data-sign-out]")?.addEventListener("submit", forgetEverything);
}

/** The page after a submit no longer shows that draft: it has arrived, its copy goes. */
function forgetSubmitted(shown) {
    const submitted = sessionStorage.getItem(SUBMITTED);
    if (!submitted) return;
    sessionStorage.removeItem(SUBMITTED);
    if (!shown.includes(submitted)) localStorage.removeItem(COPY + submitted);
}

function forgetEverything() {
    Object.keys(localStorage)
        .filter((key) => key.startsWith(COPY))
        .forEach((key) => localStorage.removeItem(key));
}

class Draft {
    constructor(form) {
        this.form = form;
        this.key = COPY + form.dataset.draftId;
        this.state = form.querySelector("[data-draft-state]");
        this.timer = undefined;
        this.saving = false;
        this.changedAgain = false;
    }

    start() {
        const copy = this.copy();
        if (copy !== null) {
            const fields = new URLSearchParams(copy);
            this.form.dispatchEvent(new CustomEvent("draft:restore", { detail: fields }));
            restore(this.form, fields);
            this.form.dispatchEvent(new Event("input", { bubbles: true }));
            this.save();
        }
        this.form.addEventListener("input", () => this.later(WAIT_AFTER_CHANGE));
        this.form.addEventListener("change", () => this.later(WAIT_AFTER_CHANGE));
        this.form.addEventListener("submit", () => this.submitted());
        window.addEventListener("online", () => this.copy() !== null && this.save());
        // a closed tab must not lose the last two seconds
        window.addEventListener("pagehide", () => this.timer !== undefined && this.keepCopy());
    }

    later(wait) {
        if (this.form.hasAttribute("data-sent")) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.save(), wait);
    }

    submitted() {
        clearTimeout(this.timer);
        this.timer = undefined;
        this.keepCopy();
        sessionStorage.setItem(SUBMITTED, this.form.dataset.draftId);
    }

    async save() {
        clearTimeout(this.timer);
        this.timer = undefined;
        if (this.saving) {
            this.changedAgain = true;
            return;
        }
        this.saving = true;
        const arrived = await this.send(fieldsToSave(this.form));
        this.saving = false;
        if (arrived) this.arrived();
        else this.failed();
        if (this.changedAgain) {
            this.changedAgain = false;
            this.later(WAIT_AFTER_CHANGE);
        }
    }

    /** A redirect is the way to the login page: the session is over and nothing was saved. */
    async send(fields) {
        try {
            const response = await fetch(this.form.dataset.draftUrl, {
                method: this.form.dataset.draftMethod ?? "PUT",
                body: fields,
                headers: { ...csrfHeader(), "X-Requested-With": "draft" },
                redirect: "manual",
            });
            this.signedOut = response.type === "opaqueredirect" || response.status === 401 || response.status === 403;
            return response.ok;
        } catch {
            this.signedOut = false;
            return false;
        }
    }

    arrived() {
        if (!this.form.hasAttribute("data-sent")) localStorage.removeItem(this.key);
        const time = new Date().toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit" });
        this.show(`草稿已保存 ${time}`, false);
    }

    failed() {
        this.keepCopy();
        this.show(
            this.signedOut
                ? "登录已失效，内容已保存在本机，请在新窗口重新登录"
                : "未连接，内容已保存在本机，恢复后自动上传",
            true,
        );
        this.later(WAIT_AFTER_FAILURE);
    }

    copy() {
        return localStorage.getItem(this.key);
    }

    keepCopy() {
        localStorage.setItem(this.key, fieldsToSave(this.form).toString());
    }

    show(words, trouble) {
        if (!this.state) return;
        this.state.textContent = words;
        this.state.toggleAttribute("data-trouble", trouble);
    }
}
