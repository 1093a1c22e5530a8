namespace QualityGate.Reporting.Html;

/// <summary>Every test that is not stable: the matrix of its runs, and a card for each that is to be mended. Search and filters are for both.</summary>
internal static class TestsSection
{
    public static PageSection Of(PageContext page)
    {
        Markup matrix = MatrixTables.Of(page);
        Markup cards = CardList.Of(page);
        return new PageSection("tests", "Tests", matrix.IsEmpty && cards.IsEmpty ? Markup.Empty : Markup.Of($"{FilterBar.Of(page)}{matrix}{cards}"));
    }
}
