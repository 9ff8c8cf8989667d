package cn.petition.reporting.analysis;

import cn.petition.reporting.export.PrintedDocument;
import java.util.List;

/**
 * A bulletin with its figures filled in.
 *
 * @param figures in the order of their anchors, the first of which is 1
 * @param topics those in the text, in its order
 */
public record ComposedBulletin(PrintedDocument paper, List<BulletinFigure> figures, List<RaisedTopic> topics) {

    public ComposedBulletin {
        figures = List.copyOf(figures);
        topics = List.copyOf(topics);
    }
}
