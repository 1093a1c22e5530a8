namespace Shop.Exports;

public class WeeklyExportTests
{
    [Fact]
    public async Task The_week_is_exported() => Assert.Equal(250, await ExportFile.WriteAsync("week", 250));
}
