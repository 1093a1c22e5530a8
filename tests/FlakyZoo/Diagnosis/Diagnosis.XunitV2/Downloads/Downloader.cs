namespace Shop.Downloads;

/// <summary>Loads the pictures of an article, one after the other, and says when it is done.</summary>
public sealed class Downloader
{
    public event Action<int>? Completed;

    public void Start(int pictures) => _ = Task.Run(async () =>
    {
        var bytes = 0;
        for (var i = 0; i < pictures; i++)
        {
            await Task.Delay(4);
            bytes += 1000 + i;
        }
        Completed?.Invoke(bytes);
    });
}
