namespace Diagnosis.MSTest.Reminders;

/// <summary>Does its rounds until it is cancelled.</summary>
public sealed class Worker
{
    public int Rounds { get; private set; }

    public bool IsDone { get; private set; }

    public Task RunAsync(CancellationToken cancellationToken) => Task.Run(async () =>
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            Rounds++;
            await Task.Delay(4, CancellationToken.None);
        }

        IsDone = true;
    });
}
