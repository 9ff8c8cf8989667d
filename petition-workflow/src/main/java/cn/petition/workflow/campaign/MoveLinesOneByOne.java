package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.campaign.MoveLinesOn.Ticked;
import cn.petition.workflow.campaign.TakenOn.Refused;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a step that changes the matter as well at many lines, each in a transaction of its own: what the rules of one
 * matter refuse must not undo the others. Sent twice, it finds every line changed and does nothing.
 */
@Service
public class MoveLinesOneByOne {

    /** Lines at once, so that nobody waits for minutes before an empty page. */
    public static final int MOST = 500;

    private final TakeLedgerStep steps;
    private final LedgerEntries entries;
    private final TransactionTemplate transaction;

    MoveLinesOneByOne(TakeLedgerStep steps, LedgerEntries entries, TransactionTemplate transaction) {
        this.steps = steps;
        this.entries = entries;
        this.transaction = transaction;
    }

    /** @throws ActionRefused when nothing or too much is ticked; anything else is said for each line */
    public TakenOn take(List<Ticked> lines, LedgerAction action, LedgerChange change, LocalDate on, Actor actor) {
        if (lines.isEmpty()) {
            throw new ActionRefused("SomethingIsTicked", "请先勾选要办理的行。", null);
        }
        if (lines.size() > MOST) {
            throw new ActionRefused("NotTooManyAtOnce", "这一步一次最多办理 500 件，请分几次办理。", null);
        }
        var refused = new ArrayList<Refused>();
        int done = 0;
        for (Ticked line : lines) {
            try {
                steps.take(line.id(), line.version(), action, change, on, actor);
                done++;
            } catch (ActionRefused refusal) {
                refused.add(new Refused(title(line, actor), refusal.words()));
            } catch (ObjectOptimisticLockingFailureException faster) {
                refused.add(new Refused(title(line, actor), "别人刚刚办理过这一行，请看过新的进展再办。"));
            } catch (NotFound gone) {
                refused.add(new Refused("", "有一行已不在您的查看范围内。"));
            }
        }
        return new TakenOn(done, refused);
    }

    private String title(Ticked line, Actor actor) {
        String title = transaction.execute(
                status -> entries.find(line.id(), actor).map(LedgerEntry::title).orElse(""));
        return title == null ? "" : title;
    }
}
