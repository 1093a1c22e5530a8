namespace Diagnosis.XunitV3.Broker;

/// <summary>Writes to a journal of a fixed name, as the tests of the south do.</summary>
public class NorthJournalTests
{
    [Fact]
    public async Task Messages_of_the_north_are_kept()
    {
        using var journal = Journal.Open("broker.journal");
        for (var number = 0; number < 10; number++)
        {
            await journal.WriteAsync(new Message("north", "wind"));
            await Task.Delay(12);
        }

        Assert.Equal(40, journal.Length);
    }
}
