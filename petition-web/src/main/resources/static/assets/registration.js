// The registration desk: digits choose among radio buttons, rows of people are added and taken away without leaving the
// page, the purpose suggests the kind, counts follow the rows, and a candidate fills the decision.

const KIND_OF_PURPOSE = { PROPOSAL: "PROPOSAL", APPEAL: "REDRESS", REDRESS: "REDRESS", ACCUSATION: "ACCUSATION" };
const ROWS = 50;

export function startRegistration(root) {
    const print = root.querySelector("[data-print]");
    if (print) {
        print.hidden = false;
        print.addEventListener("click", () => window.print());
    }
    const form = root.querySelector("form#registration");
    if (!form) return;
    chooseByDigit(form);
    suggestKind(form);
    followRows(form);
    decide(form);
    form.addEventListener("draft:restore", (event) => makeRoom(form, event.detail));
    if (!form.querySelector("#errors")) form.elements["parties[0].name"]?.focus({ preventScroll: true });
}

function chooseByDigit(form) {
    form.addEventListener("keydown", (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
        const group = event.target.type === "radio" && event.target.closest(".digits");
        const choice = group && group.querySelectorAll('input[type="radio"]')[Number(event.key) - 1];
        if (!choice) return;
        event.preventDefault();
        choice.focus();
        choice.click();
    });
}

/** The clerk decides: once a kind was chosen by hand, the purpose no longer moves it. */
function suggestKind(form) {
    let chosenByHand = form.querySelector('[name="kind"]:checked') !== null;
    form.addEventListener("change", (event) => {
        if (event.target.name === "kind") chosenByHand = true;
        if (event.target.name !== "purpose" || chosenByHand) return;
        const kind = KIND_OF_PURPOSE[event.target.value];
        form.querySelectorAll('[name="kind"]').forEach((choice) => (choice.checked = choice.value === kind));
    });
}

function rows(form) {
    return form.querySelectorAll("#parties > .party");
}

function addRow(form) {
    const used = [...rows(form)].map((row) => Number(row.dataset.party));
    if (used.length >= ROWS) return undefined;
    const html = form.querySelector("#party-template").innerHTML.replaceAll("NEXT-ROW", String(Math.max(-1, ...used) + 1));
    const holder = document.createElement("template");
    holder.innerHTML = html;
    const row = holder.content.querySelector(".party");
    form.querySelector("#parties").append(row);
    return row;
}

function followRows(form) {
    const follow = (before) => {
        for (const name of ["petitioners", "visitors"]) {
            const field = form.elements[name];
            if (field.value.trim() === String(before)) field.value = String(rows(form).length);
        }
    };
    form.addEventListener("click", (event) => {
        const add = event.target.closest("[data-add-party]");
        const remove = event.target.closest("[data-remove-party]");
        if (!add && !remove) return;
        event.preventDefault();
        const before = rows(form).length;
        if (add) {
            addRow(form)?.querySelector('[name$=".name"]').focus();
        } else {
            remove.closest(".party").remove();
            rows(form)[0]?.querySelector('[name$=".name"]').focus();
        }
        follow(before);
        form.dispatchEvent(new Event("change", { bubbles: true }));
    });
}

/** As many rows as a kept copy speaks of, before its texts are put back. */
function makeRoom(form, fields) {
    const wanted = new Set([...fields.keys()].map((name) => /^parties\[(\d+)]/.exec(name)?.[1]).filter(Boolean));
    while (rows(form).length < wanted.size && addRow(form));
}

function decide(form) {
    form.addEventListener("click", (event) => {
        const button = event.target.closest("[data-decide]");
        if (!button) return;
        form.querySelector(`[name="relation"][value="${button.dataset.decide}"]`).checked = true;
        form.elements.earlierNumber.value = button.dataset.number;
        const evidence = form.elements.evidence;
        if (evidence.value.trim() === "") {
            const samePerson = button.closest("section").getAttribute("aria-labelledby") === "earlier-title";
            evidence.value = samePerson ? "同一人，反映的问题相同" : "内容相同";
        }
        form.querySelectorAll(".candidates > li").forEach((item) => item.toggleAttribute("data-chosen", item.contains(button)));
        evidence.focus();
        evidence.select();
        form.dispatchEvent(new Event("input", { bubbles: true }));
    });
}
