package cn.petition.workflow.acceptance;

import cn.petition.domain.organ.OrganLevel;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.EarlierMatter;
import cn.petition.domain.petition.NonAcceptanceGround;
import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.NonAcceptanceNotice;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A matter is not taken up, on a ground that the regulation knows (不予受理, Art. 19, 20, 23). */
@Service
public class RefuseAcceptance {

    /**
     * @param wayToGo where the petitioner can turn instead
     * @param responsibleLevel level of the organ with authority, for a visit that skipped one
     * @param underWay public number of the same matter that is under way at a lower organ
     */
    public record Command(
            StepRequest step,
            NonAcceptanceGround ground,
            String reasons,
            @Nullable String wayToGo,
            @Nullable String underWay,
            @Nullable OrganLevel responsibleLevel) {}

    private final CaseDesk desk;
    private final VisiblePetitions visible;
    private final DocumentRegister documents;

    RefuseAcceptance(CaseDesk desk, VisiblePetitions visible, DocumentRegister documents) {
        this.desk = desk;
        this.visible = visible;
        this.documents = documents;
    }

    @Transactional
    public void refuse(Command command) {
        var matter = desk.take(command.step());
        if (command.ground() == NonAcceptanceGround.LEVEL_SKIPPED_VISIT && matter.petition().channel() == Channel.VISIT) {
            new VisitSkippedALevel()
                    .check(matter.filing(), command.responsibleLevel(), matter.organ().level());
        }
        // nobody can be told whose name or address is unclear; the record says so instead (Art. 23)
        boolean tellable = !matter.filing().anonymous() && !matter.filing().addressUnclear();
        var notice = tellable ? documents.draft(matter) : null;
        matter.petition()
                .refuseAcceptance(
                        command.ground(),
                        earlier(command),
                        matter.organ(),
                        StepFacts.none()
                                .document(notice == null ? null : notice.id())
                                .with("noNotice", tellable ? null : "true")
                                .with("responsibleLevel", command.responsibleLevel())
                                .with("wayToGo", command.wayToGo())
                                .remark(command.reasons()),
                        matter.moment(),
                        matter.ids());
        if (notice != null) {
            documents.issue(
                    notice,
                    NonAcceptanceNotice.of(matter, command.ground(), command.reasons(), command.wayToGo()));
        }
    }

    private @Nullable EarlierMatter earlier(Command command) {
        if (command.underWay() == null || command.ground() != NonAcceptanceGround.UNDER_WAY_BELOW) {
            return null;
        }
        var other = visible.byNumber(command.underWay(), command.step().by());
        var holder = other.responsibleOrganOrNull();
        return new EarlierMatter(other, desk.organ(holder == null ? other.registeringOrgan() : holder));
    }
}
