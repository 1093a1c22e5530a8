namespace Diagnosis.XunitV3.Broker;

/// <summary>Writes to a journal of a fixed name, as the tests of the north do.</summary>
public class SouthJournalTests
{
    [Fact]
    public async Task Messages_of_the_south_are_kept()
    {
        using var journal = Journal.Open("broker.journal");
        for (var number = 0; number < 10; number++)
        {
            await journal.WriteAsync(new Message("south", "sun"));
            await Task.Delay(12);
        }

        Assert.Equal(30, journal.Length);
    }
}
