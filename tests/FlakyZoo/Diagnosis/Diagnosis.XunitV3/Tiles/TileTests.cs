namespace Diagnosis.XunitV3.Tiles;

/// <summary>Counts on the memory and the processors of the machine.</summary>
public class TileTests
{
    [Fact]
    public void A_tile_is_still_there_when_the_map_is_drawn()
    {
        var cache = new TileCache();
        cache.Load(3, 4);

        Renderer.Draw(2_000);

        Assert.True(cache.Has(3, 4));
    }

    [Fact]
    public void Drawing_costs_no_garbage_collection()
    {
        var before = GC.CollectionCount(0);

        Renderer.Draw(200);

        Assert.Equal(before, GC.CollectionCount(0));
    }

    [Fact]
    public void A_map_of_the_country_fits_into_memory() => Assert.Equal(20_000 * 16_000, Renderer.Canvas(20_000, 16_000).Length);

    [Fact]
    public void Tiles_are_drawn_by_more_than_one_worker() => Assert.True(Renderer.Workers > 1);
}
