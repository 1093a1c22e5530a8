namespace Shop.Imports;

public class ImportPlanTests
{
    [Fact]
    public void No_lane_has_more_than_half_of_the_articles() => Assert.InRange(new ImportPlan(100).ArticlesOfALane, 1, 50);
}
