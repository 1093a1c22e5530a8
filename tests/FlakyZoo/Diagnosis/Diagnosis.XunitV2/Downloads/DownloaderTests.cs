namespace Shop.Downloads;

public class DownloaderTests
{
    [Fact]
    public async Task The_end_of_a_download_is_announced()
    {
        var downloader = new Downloader();
        var announced = 0;
        downloader.Completed += bytes => announced = bytes;

        downloader.Start(pictures: 5);

        await Task.Delay(35);
        Assert.Equal(5010, announced);
    }
}
