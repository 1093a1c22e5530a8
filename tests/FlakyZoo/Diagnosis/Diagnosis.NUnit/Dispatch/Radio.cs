namespace Depot.Dispatch;

/// <summary>A radio that needs several calls before anybody answers.</summary>
public sealed class Radio(int silent)
{
    public int Calls { get; private set; }

    public async Task<string?> CallAsync()
    {
        await Task.Delay(3);
        return ++Calls > silent ? "roger" : null;
    }
}
