package cn.petition.workflow.workrecord;

import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import org.jspecify.annotations.Nullable;

/** A record says what records of its kind are counted by. */
final class RecordSaysWhatItsKindAsks {

    void check(WorkRecordKind kind, LedgerFacts facts, @Nullable String place) {
        var form = WorkRecordForm.of(kind);
        for (var field : form.fields()) {
            if (field.required() && !facts.says(field.fact())) {
                throw new ActionRefused("RecordSaysWhatItsKindAsks", "请填写“" + field.label() + "”。", null);
            }
        }
        if (form.place() == Ask.MUST && place == null) {
            throw new ActionRefused("RecordSaysWhatItsKindAsks", "请选择所在地。", null);
        }
    }
}
