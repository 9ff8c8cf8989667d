package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.TakeLedgerStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records how far the duties of a case are: one step of its log, however many duties it speaks of. */
@Service
public class RecordDuties {

    /** What was typed about one duty. */
    public record Said(String code, DutyProgress progress, @Nullable String person, @Nullable String words) {}

    /** @param scheme name of the scheme, {@code null} to keep the one that the case has */
    public record Command(UUID line, int version, @Nullable String scheme, List<Said> duties, LocalDate on, Actor by) {}

    private final LedgerEntries entries;
    private final CaseDuties duties;
    private final TakeLedgerStep steps;

    RecordDuties(LedgerEntries entries, CaseDuties duties, TakeLedgerStep steps) {
        this.entries = entries;
        this.duties = duties;
        this.steps = steps;
    }

    /** @throws ActionRefused when nothing has changed, or the scheme changes after something was recorded under another */
    @Transactional
    public LedgerEntry record(Command command) {
        var line = entries.find(command.line(), command.by())
                .filter(one -> one.kind() == LedgerKind.LEADER_CASE)
                .orElseThrow(NotFound::new);
        var now = duties.of(line);
        String scheme = otherScheme(line, command.scheme(), now);
        List<CaseDuty> changed = scheme == null ? changed(now, command) : List.of();
        if (scheme == null && changed.isEmpty()) {
            throw new ActionRefused("DutiesSaySomethingNew", "各项内容都没有变化，没有记录；请填写有进展的一项。", null);
        }
        var next = steps.take(
                line.id(), command.version(), LedgerAction.NOTE, CaseDuties.note(changed, scheme), command.on(), command.by());
        duties.keep(next, changed, command.on());
        return next;
    }

    private @Nullable String otherScheme(LedgerEntry line, @Nullable String wanted, List<CaseDuty> now) {
        if (wanted == null || line.facts().text(LedgerFact.SCHEME).filter(wanted::equals).isPresent()) {
            return null;
        }
        if (!duties.schemes().contains(wanted)) {
            throw new NotFound();
        }
        if (now.stream().anyMatch(duty -> duty.on() != null)) {
            throw new ActionRefused("SchemeStaysOnceRecorded", "本案已经按原来的包案方式登记过进展，不能再改方式。", null);
        }
        return wanted;
    }

    private static List<CaseDuty> changed(List<CaseDuty> now, Command command) {
        Map<String, CaseDuty> known = now.stream()
                .filter(duty -> !duty.told())
                .collect(Collectors.toMap(CaseDuty::code, duty -> duty));
        return command.duties().stream()
                .filter(said -> known.containsKey(said.code()))
                .map(said -> recorded(Objects.requireNonNull(known.get(said.code())), said, command.on()))
                .filter(duty -> !sameAs(Objects.requireNonNull(known.get(duty.code())), duty))
                .toList();
    }

    private static CaseDuty recorded(CaseDuty duty, Said said, LocalDate on) {
        return new CaseDuty(
                duty.code(),
                duty.name(),
                false,
                said.progress(),
                shortened(duty.name(), said.person(), LedgerField.SHORT),
                shortened(duty.name(), said.words(), LedgerField.LONG),
                on);
    }

    private static @Nullable String shortened(String name, @Nullable String words, int most) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.strip().length() > most) {
            throw new ActionRefused("DutiesAreBrief", "“" + name + "”的内容最多" + most + "字，请缩短。", null);
        }
        return words.strip();
    }

    private static boolean sameAs(CaseDuty before, CaseDuty after) {
        return before.progress() == after.progress()
                && Objects.equals(before.person(), after.person())
                && Objects.equals(before.words(), after.words());
    }
}
