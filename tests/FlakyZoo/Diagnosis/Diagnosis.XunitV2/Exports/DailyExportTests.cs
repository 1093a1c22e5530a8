namespace Shop.Exports;

public class DailyExportTests
{
    [Fact]
    public async Task The_day_is_exported() => Assert.Equal(150, await ExportFile.WriteAsync("day", 150));

    [Fact]
    public async Task An_empty_day_is_exported() => Assert.Equal(0, await ExportFile.WriteAsync("day", 0));
}
