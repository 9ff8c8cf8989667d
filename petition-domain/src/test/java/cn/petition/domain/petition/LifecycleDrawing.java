package cn.petition.domain.petition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;

/** Draws the lifecycle table for readers: the road as a diagram, every row as a table. */
final class LifecycleDrawing {

    private static final Set<CaseAction> ANYWHERE =
            EnumSet.of(CaseAction.CORRECT_RECORD, CaseAction.JOIN, CaseAction.DETACH, CaseAction.WITHDRAW,
                    CaseAction.RESOLVE, CaseAction.REVOKE_RESOLUTION);

    private LifecycleDrawing() {}

    static String asMarkdown() {
        var lines = new ArrayList<String>();
        lines.add("# The life of a matter");
        lines.add("");
        lines.add("Drawn from `PetitionLifecycle`; a test compares. Joining, detaching and correcting leave every status as it is,");
        lines.add("every open matter can be withdrawn, and that a dispute is resolved or came up again is recorded beside the");
        lines.add("road (by the registering office from receipt on, or through a verified ledger): these six are left out.");
        lines.add("");
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        for (var row : PetitionLifecycle.transitions()) {
            if (!ANYWHERE.contains(row.action()) && row.from() != row.to()) {
                String line = "    %s --> %s : %s".formatted(
                        row.from() == null ? "[*]" : row.from().name(), row.to().name(), Labels.of(row.action()));
                if (!lines.contains(line)) {
                    lines.add(line);
                }
            }
        }
        lines.add("```");
        lines.add("");
        lines.add("| From | Step | To | By | 2005 | 2022 |");
        lines.add("|---|---|---|---|---|---|");
        for (var row : PetitionLifecycle.transitions()) {
            if (!ANYWHERE.contains(row.action())) {
                var articles = new TreeMap<>(row.articles());
                lines.add("| %s | %s | %s | %s | %s | %s |".formatted(
                        row.from() == null ? "" : Labels.of(row.from()),
                        Labels.of(row.action()),
                        Labels.of(row.to()),
                        Labels.of(row.by()),
                        articles.getOrDefault("R2005", "—"),
                        articles.getOrDefault("R2022", "—")));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
