namespace Diagnosis.MSTest.Reminders;

/// <summary>Sleeps a little longer than what it waits for.</summary>
[TestClass]
public class ReminderTests
{
    [TestMethod]
    public async Task A_reminder_rings()
    {
        using var reminder = new Reminder(TimeSpan.FromMilliseconds(30));

        await Task.Delay(33);

        Assert.IsTrue(reminder.HasRung);
    }

    [TestMethod]
    public async Task A_cancelled_worker_is_done()
    {
        using var cancellation = new CancellationTokenSource();
        var worker = new Worker();
        var running = worker.RunAsync(cancellation.Token);
        await Task.Delay(20);

        await cancellation.CancelAsync();
        await Task.Delay(5);

        Assert.IsTrue(worker.IsDone);
        await running;
    }
}
