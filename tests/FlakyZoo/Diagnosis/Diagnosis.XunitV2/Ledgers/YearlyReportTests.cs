using System.Diagnostics;

namespace Shop.Ledgers;

public class YearlyReportTests
{
    [Fact]
    public async Task A_year_is_added_up() => Assert.Equal(7800, await YearlyReport.AddUpAsync(12));

    [Fact]
    public async Task A_long_quarter_is_added_up()
    {
        await Task.Delay(150);

        Assert.Equal(600, await YearlyReport.AddUpAsync(3));
    }

    [Fact]
    public void A_checksum_is_the_same_every_time() => Assert.Equal(YearlyReport.Checksum(3_000_000), YearlyReport.Checksum(3_000_000));

    [Fact]
    public async Task Adding_up_is_measured_and_not_judged()
    {
        var watch = Stopwatch.StartNew();

        await YearlyReport.AddUpAsync(4);

        Assert.True(watch.Elapsed >= TimeSpan.Zero);
    }
}
