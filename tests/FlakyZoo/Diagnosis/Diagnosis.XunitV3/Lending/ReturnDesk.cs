namespace Diagnosis.XunitV3.Lending;

/// <summary>Takes books back; each is checked in the background.</summary>
public sealed class ReturnDesk
{
    private int _open;

    public int Open => Volatile.Read(ref _open);

    public void Return(string book)
    {
        Interlocked.Increment(ref _open);
        _ = Task.Run(async () =>
        {
            await Task.Delay(book.Length);
            Interlocked.Decrement(ref _open);
        });
    }
}
