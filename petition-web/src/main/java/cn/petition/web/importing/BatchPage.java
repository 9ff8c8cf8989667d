package cn.petition.web.importing;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.importing.Finding;
import cn.petition.intake.importing.FindingKind;
import cn.petition.intake.importing.ImportBatch;
import cn.petition.intake.importing.ImportStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ledger: its progress while work goes on, else what the check or the import came to.
 *
 * @param kinds the kinds of findings with their counts, the shown one first marked
 * @param findings one page of findings of the shown kind
 */
record BatchPage(
        ImportBatch batch,
        String status,
        String tone,
        String progress,
        List<KindTab> kinds,
        List<Row> findings,
        @Nullable String shownKind,
        @Nullable String previous,
        @Nullable String next,
        String shown,
        String startKey,
        String stopKey) {

    record KindTab(String href, String words, int count, boolean current, String fileHref) {}

    record Row(int line, String column, String sentence) {

        static Row of(Finding finding) {
            return new Row(finding.line(), place(finding), finding.sentence());
        }
    }

    static String place(Finding finding) {
        return finding.position() == null ? "整行" : finding.letters() + " 列　" + finding.heading();
    }

    public boolean isBusy() {
        return batch.status().busy();
    }

    public boolean isChecking() {
        return batch.status() == ImportStatus.CHECKING;
    }

    public boolean isChecked() {
        return batch.status() == ImportStatus.CHECKED;
    }

    public boolean isStoppable() {
        return batch.status() == ImportStatus.RUNNING;
    }

    public boolean isResumable() {
        return batch.status() == ImportStatus.CANCELLED || batch.status() == ImportStatus.FAILED;
    }

    public boolean isImported() {
        return batch.startedAt() != null;
    }

    public boolean isRemappable() {
        return batch.startedAt() == null && !isBusy();
    }

    static String label(FindingKind kind) {
        return Labels.of(kind);
    }

    static String tone(ImportStatus status) {
        return switch (status) {
            case UPLOADED, CHECKED -> "waiting";
            case CHECKING, RUNNING, CANCELLING -> "working";
            case DONE -> "done";
            case CANCELLED, FAILED -> "stopped";
        };
    }
}
