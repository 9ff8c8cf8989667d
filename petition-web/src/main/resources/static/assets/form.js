// Forms: one submit only, the first error in focus, characters counted, a warning before unsaved text is left.

import { csrfHeader, findAll, say } from "./page.js";

/** Characters as a person counts them: one for a rare Chinese character that takes two code units. */
export function countCharacters(text) {
    return [...text].length;
}

export function countInWords(count, limit) {
    return count > limit ? `已写 ${count} 字，超出 ${count - limit} 字` : `已写 ${count} 字，最多 ${limit} 字`;
}

export function startForms(root) {
    findAll(root, "[data-limit]").forEach(countWhileTyping);
    const errors = findAll(root, "#errors")[0];
    if (errors) focusErrors(errors);
    if (root === document) {
        submitOnce();
        warnBeforeLeaving();
        answerFailedRequests();
    }
}

function countWhileTyping(field) {
    const counter = document.querySelector(`[data-count-for="${CSS.escape(field.id)}"]`);
    if (!counter) return;
    const limit = Number(field.dataset.limit);
    const show = () => {
        const count = countCharacters(field.value);
        counter.textContent = countInWords(count, limit);
        counter.toggleAttribute("data-over", count > limit);
    };
    field.addEventListener("input", show);
    show();
}

function focusErrors(errors) {
    errors.focus();
    errors.addEventListener("click", (event) => {
        const id = event.target.closest("a")?.hash.slice(1);
        const field = id && document.getElementById(decodeURIComponent(id));
        if (!field) return;
        event.preventDefault();
        field.scrollIntoView({ block: "center" });
        const first = field.matches("fieldset") ? field.querySelector("input") : field;
        (first ?? field).focus();
    });
}

function submitOnce() {
    document.addEventListener("submit", (event) => {
        const form = event.target;
        if (event.defaultPrevented || form.method !== "post" || form.hasAttribute("data-repeatable")) return;
        if (form.hasAttribute("data-sent")) {
            event.preventDefault();
            return;
        }
        form.setAttribute("data-sent", "");
        // after the browser has collected the fields: a disabled button would not send its own name
        setTimeout(() => setSending(form, true));
    });
    // back to a page kept by the browser: its form may be sent again
    window.addEventListener("pageshow", () => {
        document.querySelectorAll("form[data-sent]").forEach((form) => release(form));
    });
    document.addEventListener("htmx:afterRequest", (event) => {
        const form = event.detail.elt?.closest?.("form[data-sent]");
        if (form) release(form);
    });
}

function release(form) {
    form.removeAttribute("data-sent");
    setSending(form, false);
}

function setSending(form, sending) {
    form.toggleAttribute("aria-busy", sending);
    [...form.elements]
        .filter((element) => element.type === "submit")
        .forEach((button) => button.setAttribute("aria-disabled", String(sending)));
}

/** Forms with a draft save themselves; others ask the browser to warn while something is unsaved. */
function warnBeforeLeaving() {
    document.addEventListener("input", (event) => {
        event.target.form?.closest('form[method="post"]')?.setAttribute("data-changed", "");
    });
    window.addEventListener("beforeunload", (event) => {
        const unsaved = [...document.querySelectorAll("form[data-changed]")].some(
            (form) => !form.hasAttribute("data-sent") && !form.hasAttribute("data-draft-url"),
        );
        if (unsaved) event.preventDefault();
    });
}

function answerFailedRequests() {
    document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, csrfHeader()));
    document.addEventListener("htmx:sendError", () => say("error", "网络未连接，请稍后再试。"));
    document.addEventListener("htmx:responseError", (event) => {
        const status = event.detail.xhr.status;
        say("error", status === 403 ? "登录已失效，请刷新页面后重新登录。" : "没有完成，请刷新页面后再试。");
    });
}
