namespace Shop.Pictures;

public class PictureSorterTests
{
    [Fact]
    public void Sorting_costs_no_collection()
    {
        var before = GC.CollectionCount(0);

        PictureSorter.Sort(6000);

        Assert.Equal(before, GC.CollectionCount(0));
    }
}
