namespace Diagnosis.XunitV3.Telemetry;

/// <summary>Reads the clock a second time and expects it to say the same.</summary>
public class ReportTests
{
    [Fact]
    public async Task A_report_bears_the_current_second()
    {
        var second = DateTime.Now.ToString("HH:mm:ss");

        await Task.Delay(40);
        var report = Report.Make("start");

        Assert.Equal(second, report.Second);
    }

    [Fact]
    public void A_report_made_at_once_bears_the_current_second()
    {
        var second = DateTime.Now.Second;

        var reports = Enumerable.Range(0, 10).Select(number => Report.Make($"{number}")).ToArray();

        Assert.All(reports, report => Assert.EndsWith($"{second:00}", report.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Events_and_their_lines_bear_the_same_millisecond()
    {
        var log = new EventLog();
        log.Raise("warm-up");

        for (var number = 0; number < 200; number++)
        {
            var raised = log.Raise("start");
            Assert.Equal($"{raised:HH:mm:ss.fff} start", log.Lines[^1]);
        }
    }
}
