namespace Diagnosis.XunitV3.Chance;

/// <summary>Tries again by hand until it works, which it surely does.</summary>
public class RetryTests
{
    [Fact]
    public void A_door_opens_in_the_end()
    {
        var bell = new Doorbell();
        var rings = 1;
        while (!bell.Ring())
        {
            rings++;
        }

        Assert.Equal(3, rings);
    }

    [Fact]
    public async Task A_door_opens_after_some_pauses()
    {
        var bell = new Doorbell();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            if (bell.Ring())
            {
                return;
            }

            await Task.Delay(10);
        }

        Assert.Fail("Nobody opened.");
    }

    [Fact]
    public void A_failure_is_caught_and_tried_again()
    {
        var attempts = 0;

        Assert.Equal("sent", Retry(() => ++attempts < 4 ? throw new TimeoutException() : "sent"));
        Assert.Equal(4, attempts);
    }

    [Fact]
    public void A_number_that_is_not_taken_is_looked_for()
    {
        HashSet<int> taken = [.. Enumerable.Range(0, 50)];
        int number;
        do
        {
            number = Random.Shared.Next(100);
        }
        while (taken.Contains(number));

        Assert.InRange(number, 50, 99);
    }

    private static string Retry(Func<string> send)
    {
        while (true)
        {
            try
            {
                return send();
            }
            catch (TimeoutException)
            {
                // The next attempt may do better.
            }
        }
    }
}
