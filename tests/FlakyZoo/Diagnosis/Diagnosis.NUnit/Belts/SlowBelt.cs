using System.Threading.Channels;

namespace Depot.Belts;

/// <summary>A slow belt whose end can be waited for.</summary>
public sealed class SlowBelt
{
    private readonly Channel<int> _boxes = Channel.CreateBounded<int>(4);

    public ValueTask PutAsync(int box) => _boxes.Writer.WriteAsync(box);

    public void Close() => _boxes.Writer.Complete();

    public async Task<List<int>> CarryAsync()
    {
        var carried = new List<int>();
        await foreach (var box in _boxes.Reader.ReadAllAsync())
        {
            await Task.Delay(4);
            carried.Add(box);
        }
        return carried;
    }
}
