namespace Depot.Yards;

/// <summary>A yard that opens in the morning: the lights first, then the gates.</summary>
public sealed class Yard
{
    public bool IsOpen { get; private set; }

    public int Places { get; private set; }

    public void Open() => _ = Task.Run(async () =>
    {
        await Task.Delay(12);
        Places = Enumerable.Range(1, 20_000).Count(place => place % 3 == 0);
        IsOpen = true;
    });
}
