namespace Specimens.XunitV2.Stable;

public class StableTests
{
    [Fact]
    public void Passes() => Assert.Equal(4, 2 + 2);

    [Fact]
    public async Task Passes_after_300_ms() => await Task.Delay(300);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 9)]
    public void Three_rows_pass(int number, int square) => Assert.Equal(square, number * number);

    [Theory]
    [InlineData(7)]
    [InlineData("seven")]
    public void A_generic_method_passes<T>(T value) => Assert.NotNull(value);

    public class Nested
    {
        [Fact]
        public void Passes_in_a_nested_class() => Assert.NotEmpty("nest");
    }
}
