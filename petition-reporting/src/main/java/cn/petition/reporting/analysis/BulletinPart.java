package cn.petition.reporting.analysis;

/** Parts of the monthly bulletin; after the figures of each stands what the writer adds. */
public enum BulletinPart {
    OVERALL("一、总体情况"),
    RISES("二、上升的地区和问题"),
    REPEATS("三、初信转重复情况"),
    VISITS("四、来访情况"),
    TOPICS("五、群众集中反映的问题"),
    ADVICE("六、研判意见和建议");

    private final String heading;

    BulletinPart(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
