package cn.petition.web.casefile;

import cn.petition.workflow.hearing.HearingResult;
import cn.petition.workflow.hearing.Participant;
import cn.petition.workflow.hearing.ParticipantKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of a hearing; the same in handling, review and second review. */
class HearingResultForm extends StepForm {

    @NotBlank(message = "请填写记录人。")
    @Size(max = 100, message = "记录人最多100字。")
    private @Nullable String recorder;

    @Size(max = 500, message = "律师最多500字。")
    private @Nullable String lawyers;

    @Size(max = 500, message = "法律工作者最多500字。")
    private @Nullable String legalWorkers;

    @Size(max = 500, message = "社区工作者最多500字。")
    private @Nullable String communityWorkers;

    @Size(max = 500, message = "人大代表、政协委员最多500字。")
    private @Nullable String deputies;

    @Size(max = 500, message = "信访人代表最多500字。")
    private @Nullable String representatives;

    @Size(max = 500, message = "责任单位参加人最多500字。")
    private @Nullable String organs;

    @Size(max = 500, message = "其他参加人最多500字。")
    private @Nullable String others;

    @NotBlank(message = "请填写听证笔录。")
    @Size(max = 20000, message = "听证笔录最多20000字。")
    private @Nullable String proceedings;

    @NotBlank(message = "请填写合议人员。")
    @Size(max = 500, message = "合议人员最多500字。")
    private @Nullable String panel;

    @NotBlank(message = "请填写听证认定的事实。")
    @Size(max = 20000, message = "听证认定的事实最多20000字。")
    private @Nullable String factsFound;

    @Size(max = 5000, message = "合议情况最多5000字。")
    private @Nullable String deliberation;

    @NotBlank(message = "请填写听证结论。")
    @Size(max = 5000, message = "听证结论最多5000字。")
    private @Nullable String conclusion;

    public @Nullable String getRecorder() {
        return recorder;
    }

    public void setRecorder(@Nullable String recorder) {
        this.recorder = recorder;
    }

    public @Nullable String getLawyers() {
        return lawyers;
    }

    public void setLawyers(@Nullable String lawyers) {
        this.lawyers = lawyers;
    }

    public @Nullable String getLegalWorkers() {
        return legalWorkers;
    }

    public void setLegalWorkers(@Nullable String legalWorkers) {
        this.legalWorkers = legalWorkers;
    }

    public @Nullable String getCommunityWorkers() {
        return communityWorkers;
    }

    public void setCommunityWorkers(@Nullable String communityWorkers) {
        this.communityWorkers = communityWorkers;
    }

    public @Nullable String getDeputies() {
        return deputies;
    }

    public void setDeputies(@Nullable String deputies) {
        this.deputies = deputies;
    }

    public @Nullable String getRepresentatives() {
        return representatives;
    }

    public void setRepresentatives(@Nullable String representatives) {
        this.representatives = representatives;
    }

    public @Nullable String getOrgans() {
        return organs;
    }

    public void setOrgans(@Nullable String organs) {
        this.organs = organs;
    }

    public @Nullable String getOthers() {
        return others;
    }

    public void setOthers(@Nullable String others) {
        this.others = others;
    }

    public @Nullable String getProceedings() {
        return proceedings;
    }

    public void setProceedings(@Nullable String proceedings) {
        this.proceedings = proceedings;
    }

    public @Nullable String getPanel() {
        return panel;
    }

    public void setPanel(@Nullable String panel) {
        this.panel = panel;
    }

    public @Nullable String getFactsFound() {
        return factsFound;
    }

    public void setFactsFound(@Nullable String factsFound) {
        this.factsFound = factsFound;
    }

    public @Nullable String getDeliberation() {
        return deliberation;
    }

    public void setDeliberation(@Nullable String deliberation) {
        this.deliberation = deliberation;
    }

    public @Nullable String getConclusion() {
        return conclusion;
    }

    public void setConclusion(@Nullable String conclusion) {
        this.conclusion = conclusion;
    }

    /** As the use cases take it, once the form is complete. */
    HearingResult result() {
        return new HearingResult(
                Objects.requireNonNull(recorder),
                attended(),
                Objects.requireNonNull(proceedings),
                Objects.requireNonNull(panel),
                Objects.requireNonNull(factsFound),
                given(deliberation),
                Objects.requireNonNull(conclusion));
    }

    private List<Participant> attended() {
        return Stream.of(
                        Participant.read(ParticipantKind.LAWYER, lawyers),
                        Participant.read(ParticipantKind.LEGAL_WORKER, legalWorkers),
                        Participant.read(ParticipantKind.COMMUNITY_WORKER, communityWorkers),
                        Participant.read(ParticipantKind.DEPUTY, deputies),
                        Participant.read(ParticipantKind.PETITIONER_REPRESENTATIVE, representatives),
                        Participant.read(ParticipantKind.RESPONSIBLE_ORGAN, organs),
                        Participant.read(ParticipantKind.OTHER, others))
                .flatMap(List::stream)
                .toList();
    }
}
