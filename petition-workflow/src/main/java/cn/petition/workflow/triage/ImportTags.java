package cn.petition.workflow.triage;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Petitions;
import cn.petition.workflow.ledger.NamedMatters;
import cn.petition.workflow.ledger.NamedMatters.NamedMatter;
import cn.petition.workflow.ledger.RowProblem;
import cn.petition.workflow.routing.FastTracks;
import cn.petition.workflow.step.StepRequest;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts special tags on matters by a list, all or none (专项标签清单). */
@Service
public class ImportTags {

    /**
     * A tag that a matter is to carry.
     *
     * @param matter number of the matter, of this system or of the one it came from
     * @param tag name of the tag
     * @param on day from which it carries the tag, {@code null} for today; not before what happened to the matter last
     */
    public record Tagged(int line, String matter, String tag, @Nullable LocalDate on, @Nullable String grounds) {}

    private static final int MATTERS_IN_HAND = 25;

    private final TagPetition tagging;
    private final FastTracks tags;
    private final NamedMatters named;
    private final Petitions petitions;
    private final EntityManager entities;
    private final Clock clock;

    ImportTags(
            TagPetition tagging,
            FastTracks tags,
            NamedMatters named,
            Petitions petitions,
            EntityManager entities,
            Clock clock) {
        this.tagging = tagging;
        this.tags = tags;
        this.named = named;
        this.petitions = petitions;
        this.entities = entities;
        this.clock = clock;
    }

    /** What is wrong with the rows, one sentence for each row that is. */
    @Transactional(readOnly = true)
    public List<RowProblem> problems(List<Tagged> all, Actor actor) {
        var matters = matters(all, actor);
        var codes = codes();
        var problems = new ArrayList<RowProblem>();
        var seen = new HashSet<List<String>>();
        for (var one : all) {
            var matter = matters.get(one.matter());
            if (matter == null) {
                problems.add(new RowProblem(one.line(), "没有找到编号为“" + one.matter() + "”的信访事项，请先导入或者登记该事项。"));
            } else if (!codes.containsKey(one.tag())) {
                problems.add(new RowProblem(
                        one.line(), "没有专项标签“" + one.tag() + "”，现有的标签是" + String.join("、", codes.keySet()) + "。"));
            } else if (one.on() != null && one.on().isAfter(LocalDate.now(clock))) {
                problems.add(new RowProblem(one.line(), "标注日期在今天之后。"));
            } else if (!seen.add(List.of(matter.number(), one.tag()))) {
                problems.add(new RowProblem(one.line(), "事项" + one.matter() + "的同一标签在文件中出现了不止一次。"));
            } else if (tags.has(matter.id(), codes.get(one.tag()))) {
                problems.add(new RowProblem(one.line(), "事项" + one.matter() + "已经带有标签“" + one.tag() + "”，请删去这一行。"));
            }
        }
        return problems;
    }

    /**
     * Tags all of them, each on its day.
     *
     * @throws ActionRefused when the officer may not, or one of the rows is wrong
     */
    @Transactional
    public int takeAll(List<Tagged> all, Actor actor) {
        problems(all, actor).stream().findFirst().ifPresent(problem -> {
            throw new ActionRefused("ListedTagsAreWhole", problem.toString(), null);
        });
        var matters = matters(all, actor);
        var codes = codes();
        var today = LocalDate.now(clock);
        int taken = 0;
        for (var one : all.stream().sorted(Comparator.comparing(tagged -> matters.get(tagged.matter()).id())).toList()) {
            var petition = petitions.findById(matters.get(one.matter()).id()).orElseThrow();
            var on = one.on() == null ? today : one.on();
            try {
                tagging.tag(new TagPetition.Command(
                        new StepRequest(petition.number(), petition.version(), actor, on), codes.get(one.tag()), one.grounds()));
            } catch (ActionRefused refused) {
                throw new ActionRefused(
                        "ListedTagsAreWhole", new RowProblem(one.line(), refused.words()).toString(), null);
            }
            if (++taken % MATTERS_IN_HAND == 0) {
                entities.flush();
                entities.clear();
            }
        }
        return taken;
    }

    private Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        tags.tags(LocalDate.now(clock)).forEach(tag -> codes.put(tag.name(), tag.code()));
        return codes;
    }

    private Map<String, NamedMatter> matters(List<Tagged> all, Actor actor) {
        return named.find(all.stream().map(Tagged::matter).toList(), actor);
    }
}
