using System.Threading.Channels;

namespace Shop.Imports;

/// <summary>Reads articles in the background, in the order in which they come.</summary>
public sealed class ArticleImport
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public ArticleImport() => _ = Task.Run(ReadAsync);

    public int Imported { get; private set; }

    public void Add(string line) => _lines.Writer.TryWrite(line);

    private async Task ReadAsync()
    {
        await foreach (var line in _lines.Reader.ReadAllAsync())
            Imported += line.Split(';').Length == 3 ? 1 : 0;
    }
}
