package cn.petition.workflow.resolution;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.ledger.NamedMatters;
import cn.petition.workflow.ledger.NamedMatters.NamedMatter;
import cn.petition.workflow.ledger.RowProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a list of disputes that were settled, each with its proof, all or none (化解清单). */
@Service
public class ImportResolutions {

    /**
     * A dispute that was settled.
     *
     * @param matter number of the matter, of this system or of the one it came from
     */
    public record PastResolution(
            int line,
            String matter,
            LocalDate on,
            ResolutionProof proof,
            @Nullable String paper,
            @Nullable String reason) {}

    private final ResolveMatter resolve;
    private final NamedMatters named;
    private final Clock clock;

    ImportResolutions(ResolveMatter resolve, NamedMatters named, Clock clock) {
        this.resolve = resolve;
        this.named = named;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<PastResolution> all, Actor actor) {
        var matters = matters(all, actor);
        var problems = new ArrayList<RowProblem>();
        var seen = new HashSet<UUID>();
        for (var one : all) {
            String words = problem(one, matters.get(one.matter()));
            if (words == null && !seen.add(matters.get(one.matter()).id())) {
                words = "事项" + one.matter() + "在文件中出现了不止一次，一件事项只认定一次化解。";
            }
            if (words != null) {
                problems.add(new RowProblem(one.line(), words));
            }
        }
        return problems;
    }

    private @Nullable String problem(PastResolution one, @Nullable NamedMatter matter) {
        if (matter == null) {
            return "没有找到编号为“" + one.matter() + "”的信访事项，请先导入或者登记该事项。";
        }
        if (matter.resolvedOn() != null) {
            return "事项" + one.matter() + "已于" + matter.resolvedOn() + "认定化解，请删去这一行。";
        }
        if (one.on().isBefore(matter.receivedOn())) {
            return "化解日期早于收到之日" + matter.receivedOn() + "。";
        }
        if (one.on().isAfter(LocalDate.now(clock))) {
            return "化解日期在今天之后。";
        }
        boolean shown = one.proof().onPaper() ? one.paper() != null : one.reason() != null;
        return shown ? null : "请填写化解文书，没有文书的写明化解情况。";
    }

    /**
     * Records all of them on the day of the settlement.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     */
    @Transactional
    public int takeAll(List<PastResolution> all, Actor actor) {
        problems(all, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("PastResolutionsAreWhole", problem.toString(), null);
        });
        var matters = matters(all, actor);
        return resolve.resolveEach(
                all.stream()
                        .map(one -> new ResolveMatter.Settled(
                                matters.get(one.matter()).id(),
                                new Resolution(one.proof(), one.paper(), one.reason(), one.on()),
                                null,
                                one.on()))
                        .toList(),
                actor);
    }

    private Map<String, NamedMatter> matters(List<PastResolution> all, Actor actor) {
        return named.find(all.stream().map(PastResolution::matter).toList(), actor);
    }
}
