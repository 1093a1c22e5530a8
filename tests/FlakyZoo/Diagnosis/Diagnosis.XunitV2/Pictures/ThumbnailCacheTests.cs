namespace Shop.Pictures;

public class ThumbnailCacheTests
{
    [Fact]
    public void A_picture_is_kept()
    {
        var cache = new ThumbnailCache();
        cache.Put("lamp", 400);

        for (var i = 0; i < 400; i++)
            cache.Put($"chair {i}", 1000);

        Assert.True(cache.Has("lamp"));
    }
}
