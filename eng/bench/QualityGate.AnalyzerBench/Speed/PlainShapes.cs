namespace QualityGate.AnalyzerBench.Speed;

/// <summary>Tests that have nothing flaky about them. § is the number of the file, ¤ that of the test, £ any number.</summary>
internal static class PlainShapes
{
    public static ImmutableArray<string> All { get; } =
    [
        """
        [Fact]
        public void Add¤_Counts()
        {
            _basket.Add("bread", £, 2.5m);
            _basket.Add("milk", 1, 1.2m);

            Assert.Equal(2, _basket.Count);
            Assert.Equal("bread to milk, 2 lines", _basket.Describe());
            Assert.Contains("bread", _basket.Amounts.Keys.ToList());
        }
        """,
        """
        [Theory]
        [InlineData("bread", 1, 2.5)]
        [InlineData("milk", £, 1.25)]
        [InlineData("salt", 3, 0.5)]
        public void Total¤_IsAmountTimesPrice(string name, int amount, double price)
        {
            _basket.Add(name, amount, (decimal)price);

            decimal expected = amount * (decimal)price;
            Assert.Equal(expected, _basket.Total());
        }
        """,
        """
        public static IEnumerable<object[]> Amounts¤()
        {
            yield return [1, 1m];
            yield return [£, £m];
        }

        [Theory]
        [MemberData(nameof(Amounts¤))]
        public void Total¤_OfSinglePrices(int amount, decimal expected)
        {
            _basket.Add("bread", amount, 1m);
            Assert.Equal(expected, _basket.Total());
        }
        """,
        """
        [Fact]
        public async Task Order¤_ReservesWhatIsThere()
        {
            _stock.Setup(stock => stock.CountAsync("bread", It.IsAny<CancellationToken>())).ReturnsAsync(£);
            _stock.Setup(stock => stock.Reserve("bread", 1)).Returns(1);
            _basket.Add("bread", 1, 2.5m);

            bool ordered = await _basket.OrderAsync();

            Assert.True(ordered);
            _stock.Verify(stock => stock.Reserve("bread", 1), Times.Once);
        }
        """,
        """
        [Fact]
        public async Task Order¤_WithoutStock_Fails()
        {
            _stock.Setup(stock => stock.CountAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync(0);
            _basket.Add("bread", £, 2.5m);

            Assert.False(await _basket.OrderAsync(CancellationToken.None));
            _stock.Verify(stock => stock.Reserve(It.IsAny<string>(), It.IsAny<int>()), Times.Never);
        }
        """,
        """
        [Fact]
        public void Add¤_NothingOfIt_Throws()
        {
            ArgumentOutOfRangeException thrown = Assert.Throws<ArgumentOutOfRangeException>(() => _basket.Add("bread", 0, £m));
            Assert.StartsWith("An amount", thrown.Message);
            Assert.Throws<ArgumentException>(() => _basket.Add("", 1, 1m));
        }
        """,
        """
        [Fact]
        public async Task Order¤_StockThrows_IsPassedOn()
        {
            _stock.Setup(stock => stock.CountAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("gone"));
            _basket.Add("bread", £, 2.5m);

            IOException thrown = await Assert.ThrowsAsync<IOException>(() => _basket.OrderAsync());
            Assert.Equal("gone", thrown.Message);
        }
        """,
        """
        [Fact]
        public void Lines¤_KeepTheirOrder()
        {
            string[] names = ["bread", "milk", "salt", "eggs"];
            for (int index = 0; index < names.Length; index++)
                _basket.Add(names[index], index + 1, £m);

            Assert.Equal(names, _basket.Lines.Select(line => line.Name).ToArray());
            Assert.All(_basket.Lines, line => Assert.True(line.Amount > 0));
            Assert.Equal(10, _basket.Lines.Sum(line => line.Amount));
        }
        """,
        """
        [Fact]
        public void Groups¤_ByFirstLetter()
        {
            foreach (string name in new[] { "bread", "butter", "milk", "beans" })
                _basket.Add(name, £, 1m);

            var groups = _basket.Lines
                .GroupBy(line => line.Name[0])
                .OrderBy(group => group.Key)
                .Select(group => new { Letter = group.Key, Amount = group.Sum(line => line.Amount) })
                .ToList();

            Assert.Equal('b', groups[0].Letter);
            Assert.Equal(3 * £, groups[0].Amount);
            Assert.Equal(2, groups.Count);
        }
        """,
        """
        [Fact]
        public void Text¤_IsBuilt()
        {
            var text = new StringBuilder();
            int number = £;
            while (number > 1)
            {
                text.Append(number % 2 == 0 ? 'e' : 'o');
                number = number % 2 == 0 ? number / 2 : 3 * number + 1;
                if (text.Length > 500)
                    break;
            }

            string built = text.ToString();
            Assert.NotNull(built);
            Assert.True(built.Length is >= 0 and <= 501, $"{built.Length} letters");
        }
        """,
        """
        private static Line§ Make¤(string name = "bread", int amount = £, decimal price = 1m) => new(name, amount, price);

        [Fact]
        public void Line¤_IsAValue()
        {
            Line§ line = Make¤();
            Line§ other = line with { Amount = line.Amount + 1 };

            Assert.Equal(Make¤(), line);
            Assert.NotEqual(line, other);
            (string name, int amount, decimal price) = other;
            Assert.Equal(("bread", £ + 1, 1m), (name, amount, price));
        }
        """,
    ];
}
